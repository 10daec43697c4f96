namespace Jundeng.Ledger.Maps;

/// <summary>A feature of GeoJSON with an area.</summary>
/// <param name="Labels">All that it is called: its id and its properties that are words or whole numbers.</param>
/// <param name="Rings">Its outlines and holes, as longitudes and latitudes in turn.</param>
internal sealed record GeoFeature(IReadOnlyList<string> Labels, IReadOnlyList<double[]> Rings)
{
    private const int Longest = 80;

    /// <summary>What people may know it by.</summary>
    public string Label => (Labels.FirstOrDefault(label => label.Any(c => !char.IsAsciiDigit(c))) ?? (Labels.Count > 0 ? Labels[0] : "–")) is var label && label.Length > Longest ? label[..Longest] : label;
}
