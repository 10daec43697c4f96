namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A cut as a row, without its content.</summary>
internal sealed record CutRow
{
    public long CutNo { get; init; }

    public string PublicId { get; init; } = "";

    public string FileName { get; init; } = "";

    public string? PlanId { get; init; }

    public long? PlanRevision { get; init; }

    public string? AsOf { get; init; }

    public long Observations { get; init; }

    public long Regions { get; init; }

    public long Periods { get; init; }

    public long Indicators { get; init; }

    public string Sha256 { get; init; } = "";

    public string At { get; init; } = "";

    public string Who { get; init; } = "";

    public Cut ToCut() => new(
        PublicId, FileName, PlanId is null ? null : new CutPlan(PlanId, (int)PlanRevision!.Value, Iso.ToDayOrNull(AsOf)),
        (int)Observations, (int)Regions, (int)Periods, (int)Indicators, Sha256, Iso.ToMoment(At), Who);
}
