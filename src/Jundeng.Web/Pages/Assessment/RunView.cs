using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Web.Pages.Maps;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>What a reader asked to see of a run.</summary>
/// <param name="Recomputed">The run.</param>
/// <param name="Node">The node whose parts are shown.</param>
/// <param name="Period">The number of the period.</param>
public sealed record RunView(RecomputedRun Recomputed, NodeResults Node, int Period)
{
    private const int Shades = 10;

    /// <summary>Whether surplus is kept in the scores that are shown.</summary>
    public bool IsUncapped { get; init; }

    /// <summary>The node by whose score regions are ordered; null for the one that is shown.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether the lowest score comes first.</summary>
    public bool IsLowestFirst { get; init; }

    /// <summary>A map on which the regions can be shown; null where there is none.</summary>
    public DrawnMap? Map { get; init; }

    /// <summary>The run with every step.</summary>
    public AssessmentRun Run => Recomputed.Run;

    /// <summary>The name of the period.</summary>
    public string PeriodName => Run.Periods[Period];

    /// <summary>The nodes next below the one that is shown.</summary>
    public IReadOnlyList<NodeResults> Below => [.. Node.Node.Children.Select(child => Find(Run, child.Id)!)];

    /// <summary>The nodes above the one that is shown, the root first.</summary>
    public IReadOnlyList<NodeResults> Above
    {
        get
        {
            var above = new List<NodeResults>();
            for (var at = Parent(Node); at is not null; at = Parent(at)) above.Insert(0, at);
            return above;
        }
    }

    /// <summary>Whether any score of the period is above what is shown where surplus is cut off.</summary>
    public bool HasSurplus => Run.Nodes.Any(node => Units.Any(unit => !node.Score[unit].Equals(node.Uncapped[unit])));

    /// <summary>The units of the period, in the order of the regions.</summary>
    public IEnumerable<int> Units => Enumerable.Range(Period * Run.Regions.Count, Run.Regions.Count);

    /// <summary>The units in the order that was asked for; those without a score at the end.</summary>
    public IEnumerable<int> Ordered()
    {
        var by = (Sort is null ? null : Find(Run, Sort)) ?? Node;
        var known = Units.OrderBy(unit => double.IsNaN(Shown(by, unit)));
        return IsLowestFirst ? known.ThenBy(unit => Shown(by, unit)) : known.ThenByDescending(unit => Shown(by, unit));
    }

    /// <summary>The score that is shown.</summary>
    public double Shown(NodeResults node, int unit) => IsUncapped ? node.Uncapped[unit] : node.Score[unit];

    /// <summary>The id of a unit's region.</summary>
    public string RegionOf(int unit) => Run.Regions[unit % Run.Regions.Count];

    /// <summary>The name of a unit's region.</summary>
    public string NameOf(int unit) => Run.Scheme.NameOf(RegionOf(unit));

    /// <summary>Where the shades begin: the tenth of the scale below the lowest score that is shown, so that they tell high scores apart, too.</summary>
    public double Floor { get; } = FloorOf(Recomputed.Run, Node, Period);

    /// <summary>The shade of a score, 0 to 9, between the floor and the full score.</summary>
    public int Shade(double score) => (int)Math.Clamp((score - Floor) / (Run.Scheme.Scale - Floor) * Shades, 0, Shades - 1);

    /// <summary>How sure a unit's rank is; null where the run does not say so of the node that is shown.</summary>
    public RegionUncertainty? DoubtOf(int unit) =>
        Run.Uncertainty.FirstOrDefault(one => one.Node == Node.Node.Id && one.Period == PeriodName && one.Region == RegionOf(unit));

    /// <summary>The mean of what is shown of a node over the regions; NaN where none has a score.</summary>
    public double Mean(NodeResults node) => Units.Select(unit => Shown(node, unit)).Where(score => !double.IsNaN(score)).DefaultIfEmpty(double.NaN).Average();

    /// <summary>A node by its id; null where there is none.</summary>
    public static NodeResults? Find(AssessmentRun run, string id) => run.Nodes.FirstOrDefault(node => node.Node.Id == id);

    // The same for capped and uncapped scores: there is no shade above the full score.
    private static double FloorOf(AssessmentRun run, NodeResults node, int period)
    {
        var shown = node.Node.Children.Select(child => Find(run, child.Id)!).Prepend(node);
        var scores = shown.SelectMany(one => Enumerable.Range(period * run.Regions.Count, run.Regions.Count).Select(unit => one.Score[unit])).Where(score => !double.IsNaN(score));
        var tenth = run.Scheme.Scale / Shades;
        return Math.Clamp(Math.Floor(scores.DefaultIfEmpty(0).Min() / tenth), 0, Shades - 1) * tenth;
    }

    private NodeResults? Parent(NodeResults node) => Run.Nodes.FirstOrDefault(above => above.Node.Children.Any(child => child.Id == node.Node.Id));
}
