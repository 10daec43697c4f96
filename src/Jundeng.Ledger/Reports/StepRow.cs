namespace Jundeng.Ledger.Reports;

/// <summary>A step with the moment, the person and the reason of its event.</summary>
internal sealed record StepRow(long ReportNo, long Version, string Step, string State, long Content, long? Late, string At, string Who, string? Why)
{
    public ReportTrace ToTrace() => new((int)Version, ReportStates.ParseStep(Step), ReportStates.Parse(State), Iso.ToMoment(At), Who, Why);
}
