using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>The way of a run: lay out the data, score each indicator, find the weights, score the trees, ask how sure it all is.</summary>
internal sealed class RunBuilder(AssessmentScheme scheme, ObservationTable observations, PlanTargetSet? plan, RunSettings settings)
{
    private readonly RunFaults _faults = new(scheme, observations);

    public AssessmentRun Build()
    {
        var panel = new Panel(scheme, observations, _faults);
        var targets = TargetLinks.Resolve(scheme, plan, _faults);
        _faults.ThrowIfAny();

        var leaves = scheme.Indicators().ToArray();
        var scorings = leaves.ToDictionary(leaf => leaf.Id, leaf => new IndicatorScoring(scheme, leaf, panel, targets.FirstOrDefault(link => link.Node == leaf.Id), _faults), StringComparer.Ordinal);
        var steps = new IndicatorSteps[leaves.Length];
        Parallel.For(0, leaves.Length, settings.Parallel, leaf => steps[leaf] = scorings[leaves[leaf].Id].Score());
        _faults.ThrowIfAny();

        var stepsOf = steps.ToDictionary(indicator => indicator.Node.Id, StringComparer.Ordinal);
        TreeScoring TreeOf(SchemeNode node) => new(scheme, node, scorings, stepsOf, panel.Regions.Count);
        var finding = new WeightFinding(scheme, TreeOf, panel.Assessed.Count, _faults);
        var weights = finding.Find();
        _faults.ThrowIfAny();

        var nodes = scheme.Roots.SelectMany(root => Score(root, TreeOf(root), finding, panel)).ToArray();
        _faults.ThrowIfAny();
        settings.Cancellation.ThrowIfCancellationRequested();
        var run = new AssessmentRun(scheme, panel.Regions, panel.Assessed, targets, steps, weights, nodes)
        {
            SchemeDigest = SchemeJson.DigestOf(scheme),
            ObservationsDigest = observations.Digest,
            Notes = [.. observations.Notes, .. _faults.Notes],
        };
        return scheme.Uncertainty is { } doubt ? new UncertaintyRun(run, doubt, scorings, finding, TreeOf, settings, _faults).Add() : run;
    }

    private NodeResults[] Score(SchemeNode root, TreeScoring tree, WeightFinding weights, Panel panel)
    {
        var nodes = root.AndBelow().ToArray();
        var (regions, periods) = (panel.Regions.Count, panel.Assessed.Count);
        var results = nodes.ToDictionary(node => node.Id, _ => new Columns(regions * periods), StringComparer.Ordinal);
        for (var period = 0; period < periods; period++)
        {
            try
            {
                var capped = tree.Evaluate(period, weights.Of, capped: true);
                var uncapped = tree.HasSurplus(period) ? tree.Evaluate(period, weights.Of, capped: false) : capped;
                foreach (var node in nodes) results[node.Id].Set(period * regions, capped[node.Id], uncapped[node.Id].Score);
            }
            catch (UndefinedMeasureException undefined)
            {
                _faults.AddAt(root.Place, "undefined", RunMessages.TreeUndefined(root.Id, panel.Assessed[period], undefined.Reason));
            }
        }

        var depths = Depths(root, 0).ToDictionary(StringComparer.Ordinal);
        return [.. nodes.Select(node => results[node.Id].ToResults(node, depths[node.Id]))];
    }

    private static IEnumerable<KeyValuePair<string, int>> Depths(SchemeNode node, int depth) =>
        node.Children.SelectMany(child => Depths(child, depth + 1)).Prepend(new KeyValuePair<string, int>(node.Id, depth));

    private sealed class Columns(int units)
    {
        private readonly double[] _score = new double[units];
        private readonly double[] _uncapped = new double[units];
        private readonly double[] _low = new double[units];
        private readonly double[] _high = new double[units];
        private readonly double[] _coverage = new double[units];
        private readonly int[] _rank = new int[units];

        public void Set(int at, (double[] Score, double[] Low, double[] High, double[] Coverage) capped, double[] uncapped)
        {
            capped.Score.CopyTo(_score, at);
            uncapped.CopyTo(_uncapped, at);
            capped.Low.CopyTo(_low, at);
            capped.High.CopyTo(_high, at);
            capped.Coverage.CopyTo(_coverage, at);
            var ranks = Ranking.FromBest(capped.Score);
            for (var i = 0; i < ranks.Length; i++) _rank[at + i] = double.IsNaN(ranks[i]) ? 0 : (int)ranks[i];
        }

        public NodeResults ToResults(SchemeNode node, int depth) => new(node, depth, _score, _uncapped, _low, _high, _coverage, _rank);
    }
}
