using Jundeng.Measures.Disclosure;

namespace Jundeng.Ledger.Surveys;

/// <summary>
/// Which counts of a survey are not told: where fewer have answered than may be told, and as many others as keep these from being worked out. The strata of a
/// region come to the region, and so do its indicators; the regions come to the survey, whose count is told unless it is too small itself.
/// </summary>
internal sealed class SurveyDisclosure
{
    private readonly HashSet<Counted> _hidden = [];
    private readonly int _smallest;

    /// <param name="given">The answers that were given.</param>
    /// <param name="smallest">The smallest count that may be told.</param>
    public SurveyDisclosure(IReadOnlyList<SurveyAnswer> given, int smallest)
    {
        _smallest = smallest;
        var regions = given.GroupBy(answer => answer.Region).ToList();
        List<IReadOnlyList<(Counted Part, int Count)>> sums = [Sum(regions, region => new Counted(region.Key), new Counted(), given.Count)];
        foreach (var region in regions)
        {
            var (whole, count) = (new Counted(region.Key), region.Count());
            sums.Add(Sum(region.GroupBy(answer => answer.Stratum), stratum => whole with { Stratum = stratum.Key }, whole, count));
            sums.Add(Sum(region.GroupBy(answer => answer.Indicator), indicator => whole with { Indicator = indicator.Key }, whole, count));
        }

        // What one sum hides stands in another too and must not follow from that; so until none hides any more.
        int before;
        do
        {
            before = _hidden.Count;
            foreach (var sum in sums) Hide(sum);
        }
        while (_hidden.Count > before);
    }

    public bool HidesStratum(string region, string stratum) => _hidden.Contains(new Counted(region, stratum));

    public bool HidesIndicator(string region, string indicator) => _hidden.Contains(new Counted(region, null, indicator));

    private static IReadOnlyList<(Counted Part, int Count)> Sum(IEnumerable<IGrouping<string, SurveyAnswer>> parts, Func<IGrouping<string, SurveyAnswer>, Counted> of, Counted whole, int count) =>
        [.. parts.Select(part => (of(part), part.Count())), (whole, count)];

    // A single column beside its own total.
    private void Hide(IReadOnlyList<(Counted Part, int Count)> sum)
    {
        var hidden = SmallCells.Hide([.. sum.Select(part => new double[] { part.Count, part.Count })], _smallest, [.. sum.Select(part => new[] { _hidden.Contains(part.Part), _hidden.Contains(part.Part) })]);
        foreach (var (part, i) in sum.Select((part, i) => (part.Part, i)))
            if (hidden[i][0] || hidden[i][1]) _hidden.Add(part);
    }

    /// <summary>What is counted: of a stratum or an indicator of a region, of a region, of the survey.</summary>
    private sealed record Counted(string? Region = null, string? Stratum = null, string? Indicator = null);
}
