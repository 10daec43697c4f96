using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment;

/// <summary>How far one target is met, as a share: 1 = met.</summary>
/// <param name="Target">The target.</param>
/// <param name="Value">What was reported last; null where nothing was.</param>
/// <param name="Capped">Surplus cut off; null where there is no number.</param>
/// <param name="Uncapped">Surplus kept; null where there is no number.</param>
/// <param name="Counted">Whether it counts in the scores: of kind target, and not reported as not applicable.</param>
public sealed record TargetAttainment(PlanTarget Target, ReportValue? Value, double? Capped, double? Uncapped, bool Counted);
