namespace Jundeng.Ledger.Releases;

/// <summary>
/// Counts of the regions below a region, by group, with the totals in the last row and column. A total that the data do not give is that of the parts, since it
/// may stand elsewhere; where parts are missing nobody knows it. Without groups the whole stands for the only one.
/// </summary>
internal sealed class CountedTable
{
    private const string Whole = "";

    private readonly IReadOnlyDictionary<(string Region, string Group), double> _cells;

    public CountedTable(IReadOnlyDictionary<(string Region, string Group), double> cells, string? above, IReadOnlyList<string> below, IReadOnlyList<string> groups)
    {
        _cells = cells;
        // No region is called by nothing, so that the cells of a total that is not there are nobody's.
        string[] rows = [.. below, above ?? Whole];
        string[] columns = [.. groups.Count == 0 ? [Whole] : groups, Whole];
        Keys = [.. rows.Select(region => columns.Select(group => (region, group)).ToArray())];
        var counts = Keys.Select(row => row.Select(key => cells.TryGetValue(key, out var count) ? count : double.NaN).ToArray()).ToArray();
        for (var i = 0; i < below.Count; i++) counts[i][^1] = Total(counts[i][^1], counts[i][..^1]);
        for (var j = 0; j < columns.Length; j++) counts[^1][j] = Total(counts[^1][j], [.. counts[..^1].Select(row => row[j])]);
        Counts = counts;
    }

    public IReadOnlyList<double[]> Counts { get; }

    /// <summary>What each cell is the count of.</summary>
    public IReadOnlyList<IReadOnlyList<(string Region, string Group)>> Keys { get; }

    private static double Total(double given, double[] parts) => double.IsNaN(given) ? parts.Sum() : given;
}
