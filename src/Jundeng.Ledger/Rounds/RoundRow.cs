using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Rounds;

/// <summary>A round as it is stored.</summary>
internal sealed record RoundRow(
    long RegionId, long RoundNo, string PublicId, long PlanNo, long PlanRevision, string PlanId, string PlanTitle, string Period, string Opens, string Due, string Closes, string? ClosedOn)
{
    public PlanKey Plan => new(RegionId, PlanNo, PlanRevision);

    public ReportPeriod ToPeriod() => ReportPeriod.Parse(Period);
}
