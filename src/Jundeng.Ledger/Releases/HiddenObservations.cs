using Jundeng.Ledger.Assessment.Data;
using Jundeng.Measures.Disclosure;
using Jundeng.Plans;

namespace Jundeng.Ledger.Releases;

/// <summary>
/// Which observations are not told because they count too few people, or because such ones could be worked out from them. Observed are what ratios count, what
/// they count it among, the rest of both, and numbers of people; each is a table of regions by groups with its totals, one for the regions below each region.
/// </summary>
internal sealed class HiddenObservations
{
    // The whole of a region, which is the sum of its groups.
    private const string Whole = "";

    private static readonly Func<Observation, double?>[] s_counts =
    [
        row => row.Numerator,
        row => row.Denominator,
        row => row.Denominator - row.Numerator,
        row => row is { Numerator: null, Denominator: null } && UnitOfMeasure.CountsPeople(row.Unit) ? row.Value : null,
    ];

    private readonly HashSet<(string Indicator, string Period, string Region, string Group)> _hidden = [];
    private readonly IReadOnlyDictionary<string, string> _parents;
    private readonly double _threshold;

    /// <param name="rows">All observations of the data, those that are not assessed included.</param>
    /// <param name="parents">Codes of regions with the codes of those above them.</param>
    /// <param name="threshold">The smallest count that may be told.</param>
    public HiddenObservations(IReadOnlyList<Observation> rows, IReadOnlyDictionary<string, string> parents, double threshold)
    {
        (_parents, _threshold) = (parents, threshold);
        foreach (var table in rows.GroupBy(row => (row.Indicator, row.Period))) Hide([.. table]);
    }

    public bool Has(Observation row) => Has(row.Indicator, row.Period, row.Region, row.Group);

    public bool Has(string indicator, string period, string region, string? group) => _hidden.Contains((indicator, period, region, group ?? Whole));

    // What one table hides stands in others too and must not follow from those; so until none hides any more.
    private void Hide(IReadOnlyList<Observation> rows)
    {
        var regions = rows.Select(row => row.Region).ToHashSet(StringComparer.Ordinal);
        var families = regions.GroupBy(region => _parents.TryGetValue(region, out var above) && regions.Contains(above) ? above : null).Select(family => (Above: family.Key, Below: family.Order(StringComparer.Ordinal).ToList())).ToList();
        var groups = rows.Select(row => row.Group ?? Whole).Where(group => group != Whole).Distinct().Order(StringComparer.Ordinal).ToList();
        var counted = s_counts.Select(count => rows.Where(row => count(row) is >= 0).ToDictionary(row => (row.Region, Group: row.Group ?? Whole), row => count(row)!.Value)).Where(cells => cells.Count > 0).ToList();
        int before;
        do
        {
            before = _hidden.Count;
            foreach (var cells in counted)
                foreach (var (above, below) in families) Hide(rows[0], new CountedTable(cells, above, below, groups));
        }
        while (_hidden.Count > before);
    }

    private void Hide(Observation of, CountedTable table)
    {
        var hidden = SmallCells.Hide(table.Counts, _threshold, [.. table.Keys.Select(row => row.Select(key => _hidden.Contains((of.Indicator, of.Period, key.Region, key.Group))).ToArray())]);
        for (var i = 0; i < hidden.Length; i++)
            for (var j = 0; j < hidden[i].Length; j++)
                if (hidden[i][j]) _hidden.Add((of.Indicator, of.Period, table.Keys[i][j].Region, table.Keys[i][j].Group));
    }
}
