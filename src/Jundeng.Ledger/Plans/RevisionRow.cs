namespace Jundeng.Ledger.Plans;

/// <summary>A revision of a plan beside the event that put it in force.</summary>
internal sealed record RevisionRow(
    long Revision, string InForce, string? Effective, string? Reader, long Tasks, long Targets, long Findings, long Corrections, string Who, string? Why)
{
    public PlanRevision ToRevision() => new(
        (int)Revision, Iso.ToMoment(InForce), Iso.ToDayOrNull(Effective) ?? Iso.DayOf(Iso.ToMoment(InForce)), Who, Why, (int)Tasks, (int)Targets, (int)Findings, Reader,
        Corrections == 1);
}
