using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Uncertainty;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>
/// How sure a run is, root by root and period by period. Regions of which nothing is known are left out; else what is missing is passed over
/// with weights renormalised, since the pair of a score speaks of it already.
/// </summary>
internal sealed class UncertaintyRun(
    AssessmentRun run,
    SchemeUncertainty doubt,
    IReadOnlyDictionary<string, IndicatorScoring> scorings,
    WeightFinding weights,
    Func<SchemeNode, TreeScoring> treeOf,
    RunSettings settings,
    RunFaults faults)
{
    private readonly int _regions = run.Regions.Count;
    private readonly int _parts = run.Scheme.Roots.Count(root => root.Indicator is null) * run.Periods.Count;

    public AssessmentRun Add()
    {
        if (run.Scheme.Sample == SampleScope.All && run.Periods.Count > 1)
            faults.AddAt(default(SourcePlace), "uncertainty-sample", RunMessages.UncertaintySample);
        faults.ThrowIfAny();
        var (regions, assumptions, done) = (new List<RegionUncertainty>(), new List<AssumptionSensitivity>(), 0);
        foreach (var root in run.Scheme.Roots.Where(root => root.Indicator is null))
        {
            for (var period = 0; period < run.Periods.Count; period++)
            {
                try
                {
                    Draw(root, period, done++, regions, assumptions);
                }
                catch (UndefinedMeasureException undefined)
                {
                    faults.AddAt(root.Place, "uncertainty-undefined", RunMessages.UncertaintyUndefined(root.Id, run.Periods[period], undefined.Reason));
                }
            }
        }

        faults.ThrowIfAny();
        var gaps = run.Scheme.Missing != MissingRule.Renormalise && run.Nodes.Any(node => node.Depth == 0 && node.Coverage.Any(coverage => coverage < 1));
        return run with { Uncertainty = regions, Sensitivity = assumptions, Notes = gaps ? [.. run.Notes, RunMessages.DrawsPassOverGaps] : run.Notes };
    }

    private void Draw(SchemeNode root, int period, int done, List<RegionUncertainty> regions, List<AssumptionSensitivity> assumptions)
    {
        var columns = root.AndBelow().Where(node => node.Indicator is not null).Select(node => run.Indicators.First(steps => steps.Node.Id == node.Id))
            .Where(steps => Known(steps, period).Any(known => known)).ToArray();
        if (treeOf(root).Tree(period, weights.Of, [.. columns.Select(steps => steps.Node.Id)]) is not { } tree) return;
        var known = Enumerable.Range(0, _regions).Where(region => columns.Any(steps => !double.IsNaN(steps.Imputed[period * _regions + region]))).ToArray();
        var data = Table.FromColumns([.. columns.Select(steps => known.Select(region => steps.Imputed[period * _regions + region]).ToArray())]);
        var methods = columns.Select(steps => new IndicatorMethod(scorings[steps.Node.Id].Direction, scorings[steps.Node.Id].Normalisers[period], steps.Node.Indicator!.Treatment)).ToArray();
        var model = new CompositeModel(data, methods, new ScoreTree(tree), new CompositeAssumptions
        {
            Treatments = doubt.Treatments,
            Normalisers = doubt.Normalisers,
            Aggregators = doubt.Aggregators,
            WeightNoise = doubt.WeightNoise,
            StandardErrors = Errors(data, [.. columns.Select(steps => known.Select(region => steps.Errors[period * _regions + region]).ToArray())]),
        });
        var found = MonteCarlo.Run(
            model, doubt.Runs, doubt.Seed, doubt.Level, settings.Threads, settings.Progress is { } progress ? share => progress((done + share) / _parts) : null, settings.Cancellation);
        for (var i = 0; i < known.Length; i++)
        {
            var unit = found.Units[i];
            regions.Add(new RegionUncertainty(
                run.Regions[known[i]], run.Periods[period], root.Id, unit.Nominal, (int)unit.NominalRank, unit.MeanScore, unit.Score.Lower, unit.Score.Upper, unit.MedianRank,
                unit.Rank.Lower, unit.Rank.Upper));
        }

        if (doubt.SensitivityPoints == 0) return;
        foreach (var (assumption, indices) in Sensitivity.OfRanks(model, doubt.SensitivityPoints, doubt.Seed, threads: settings.Threads).OrderBy(one => one.Key))
        {
            var (first, total) = (indices.First, indices.Total);
            assumptions.Add(new AssumptionSensitivity(
                run.Periods[period], root.Id, assumption, first.Value, first.Interval!.Value.Lower, first.Interval.Value.Upper, total.Value, total.Interval!.Value.Lower, total.Interval.Value.Upper));
        }
    }

    private IEnumerable<bool> Known(IndicatorSteps steps, int period) => Enumerable.Range(period * _regions, _regions).Select(unit => !double.IsNaN(steps.Imputed[unit]));

    // What the data say of their own error holds; where they say nothing, the share that the scheme supposes.
    private Table? Errors(Table data, double[][] told)
    {
        if (doubt.Measurement == 0 && told.All(column => column.All(error => error == 0))) return null;
        return Table.FromColumns([.. told.Select((column, i) => data.Column(i).ToArray().Zip(column, (value, error) => error > 0 ? error : Math.Abs(value) * doubt.Measurement).ToArray())]);
    }
}
