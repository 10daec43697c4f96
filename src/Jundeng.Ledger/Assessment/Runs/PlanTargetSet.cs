using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>The targets of the plan in force, for schemes that take them from there.</summary>
/// <param name="Plan">Id or file of the plan.</param>
/// <param name="Targets">Its targets; only those of kind target are taken.</param>
public sealed record PlanTargetSet(string Plan, IReadOnlyList<PlanTarget> Targets);
