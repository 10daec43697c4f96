using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Releases;

/// <summary>
/// Which scores are not told because a hidden value could be worked out from them. The score of an indicator gives its value away. That of a node is one equation:
/// with a single unknown below it gives that away, with two or more it does not, and then it tells the nodes above nothing new.
/// </summary>
internal sealed class HiddenScores
{
    private readonly HashSet<(string Node, int Unit)> _hidden = [];

    public HiddenScores(AssessmentRun run, HiddenObservations observations)
    {
        for (var unit = 0; unit < run.Regions.Count * run.Periods.Count; unit++)
            foreach (var root in run.Scheme.Roots) Unknown(root, run, unit, observations);
    }

    public bool Has(string node, int unit) => _hidden.Contains((node, unit));

    /// <summary>What an indicator takes from the data.</summary>
    public static IEnumerable<string> SourcesOf(SchemeIndicator indicator) => indicator.Denominator?.Indicator is { } below ? [indicator.Source, below] : [indicator.Source];

    // How many unknowns it hands on to the node above.
    private int Unknown(SchemeNode node, AssessmentRun run, int unit, HiddenObservations observations)
    {
        var unknown = node.Indicator is { } indicator
            ? Rests(indicator, run.Regions[unit % run.Regions.Count], run.Periods[unit / run.Regions.Count], observations) ? 1 : 0
            : node.Children.Sum(child => Unknown(child, run, unit, observations));
        if (unknown != 1) return 0;
        _hidden.Add((node.Id, unit));
        return 1;
    }

    private static bool Rests(SchemeIndicator indicator, string region, string period, HiddenObservations observations)
    {
        string?[] parts = [null, .. indicator.Group?.Groups ?? []];
        return SourcesOf(indicator).Any(source => parts.Any(part => observations.Has(source, period, region, part)));
    }
}
