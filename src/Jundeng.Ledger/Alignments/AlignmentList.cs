using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>A plan held against those above it.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="UpperPlans">The plans above that it is held against, the nearest first.</param>
/// <param name="Items">Its tasks and targets in their order; baselines and the money for something are left out.</param>
/// <param name="NotTakenUp">Items of the plans above that none of its items carries out.</param>
public sealed record AlignmentList(string PlanId, IReadOnlyList<string> UpperPlans, IReadOnlyList<AlignedItem> Items, IReadOnlyList<PlanItem> NotTakenUp);
