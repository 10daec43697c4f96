using System.Globalization;

namespace Jundeng.Ledger.Regions;

/// <summary>A row of <c>region_succession</c>.</summary>
internal sealed record RegionSuccession(long FromRegion, string OnDay, long ToRegion, long Registered, string Share)
{
    public const string Columns = "from_region, on_day, to_region, registered, share";

    public decimal Value => decimal.Parse(Share, CultureInfo.InvariantCulture);

    public object?[] ToRow() => [FromRegion, OnDay, ToRegion, Registered, Share];
}
