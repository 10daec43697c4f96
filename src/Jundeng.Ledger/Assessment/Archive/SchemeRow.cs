using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A version of a scheme as a row, without its document.</summary>
internal sealed record SchemeRow
{
    public string SchemeId { get; init; } = "";

    public long Version { get; init; }

    public string TitleZh { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public string FileName { get; init; } = "";

    public long Indicators { get; init; }

    public string Sha256 { get; init; } = "";

    public string At { get; init; } = "";

    public string Who { get; init; } = "";

    public SchemeVersion ToVersion() => new(SchemeId, (int)Version, new LocalText(TitleZh, TitleEn), FileName, (int)Indicators, Sha256, Iso.ToMoment(At), Who);
}
