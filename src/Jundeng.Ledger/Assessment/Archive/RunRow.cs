using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A run as a row, without its result.</summary>
internal sealed record RunRow
{
    public long RunNo { get; init; }

    public string PublicId { get; init; } = "";

    public string SchemeId { get; init; } = "";

    public long SchemeVersion { get; init; }

    public string TitleZh { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public long CutNo { get; init; }

    public string Cut { get; init; } = "";

    public string? Seed { get; init; }

    public string Sha256 { get; init; } = "";

    public string At { get; init; } = "";

    public string Who { get; init; } = "";

    public RunSummary ToSummary() => new(
        PublicId, SchemeId, (int)SchemeVersion, new LocalText(TitleZh, TitleEn), Cut, Seed is null ? null : ulong.Parse(Seed, NumberStyles.None, CultureInfo.InvariantCulture),
        Sha256, Iso.ToMoment(At), Who);
}
