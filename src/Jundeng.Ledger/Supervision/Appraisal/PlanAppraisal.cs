using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>The units of a plan, appraised.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">Values up to this day count; null = all.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Sha256">SHA-256 of their document.</param>
/// <param name="Units">The units, the best first.</param>
public sealed record PlanAppraisal(PlanSummary Plan, DateOnly? AsOf, AppraisalRules Rules, string Sha256, IReadOnlyList<UnitAppraisal> Units);
