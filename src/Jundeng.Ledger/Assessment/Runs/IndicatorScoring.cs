using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>One indicator from its values to its scores: formed, divided, imputed, treated, scored. What has no result is noted.</summary>
internal sealed class IndicatorScoring(AssessmentScheme scheme, SchemeNode node, Panel panel, ResolvedTarget? target, RunFaults faults)
{
    private readonly SchemeIndicator _indicator = node.Indicator!;
    private readonly int _regions = panel.Regions.Count;

    /// <summary>Its scores' scale, by period.</summary>
    public ScoreScale[] Scales { get; } = new ScoreScale[panel.Assessed.Count];

    /// <summary>Its normalisation in force, by period; one that scores no sample where there are no values.</summary>
    public Normaliser[] Normalisers { get; } = new Normaliser[panel.Assessed.Count];

    /// <summary>Whether more is better, once a plan's target has been looked at.</summary>
    public Direction Direction { get; } = target?.Sense == TargetSense.AtMost ? Direction.Negative : node.Indicator!.Direction;

    public IndicatorSteps Score()
    {
        var (values, divided, errors, status) = new ValueForming(node, panel, faults).Form();
        var imputed = Assessed(Impute(divided, status));
        var (treated, score, uncapped) = (imputed.ToArray(), new double[imputed.Length], new double[imputed.Length]);
        var treatments = new Dictionary<int, ChangeKind>();
        var rules = _indicator.Method is AttainmentMethod ? new AttainmentRule[panel.Assessed.Count] : [];
        foreach (var (from, periods) in Samples())
        {
            var sample = treated.AsSpan(from * _regions, periods * _regions);
            Treat(sample, from * _regions, treatments);
            if (_indicator.Method is AttainmentMethod attainment) Attain(attainment, divided, treated, from, periods, rules, score, uncapped);
            else Normalise(sample, from, periods, score, uncapped);
        }

        return new IndicatorSteps(node, Assessed(status), Assessed(values), Assessed(divided), imputed, treated, score, uncapped) { Errors = Assessed(errors), Treatments = treatments, Rules = rules };
    }

    // The first period of each sample and how many it holds.
    private IEnumerable<(int From, int Periods)> Samples() =>
        scheme.Sample == SampleScope.All ? [(0, panel.Assessed.Count)] : Enumerable.Range(0, panel.Assessed.Count).Select(period => (period, 1));

    private T[] Assessed<T>(T[] values) => [.. panel.PeriodNumbers.SelectMany(period => values.AsSpan(period * _regions, _regions).ToArray())];

    private double[] Impute(double[] values, ValueStatus[] status)
    {
        if (_indicator.Imputation is not { } imputation) return values;
        var result = values.ToArray();
        if (imputation.Method is ImputationMethod.Mean or ImputationMethod.Median)
        {
            var groups = Groups(imputation.WithinGroups);
            for (var period = 0; period < panel.Periods.Count; period++)
            {
                var column = values.AsSpan(period * _regions, _regions);
                var treated = imputation.Method == ImputationMethod.Mean ? Imputation.GroupMean(column, groups) : Imputation.GroupMedian(column, groups);
                for (var region = 0; region < _regions; region++) result[period * _regions + region] = treated.Values[region];
            }
        }
        else
        {
            var times = Times(imputation.Method);
            for (var region = 0; times is not null && region < _regions; region++)
            {
                var series = Enumerable.Range(0, panel.Periods.Count).Select(period => values[period * _regions + region]).ToArray();
                var treated = imputation.Method == ImputationMethod.Last ? Imputation.LastValue(series) : Imputation.Linear(times, series);
                for (var period = 0; period < series.Length; period++) result[period * _regions + region] = treated.Values[period];
            }
        }

        // What does not apply has nothing that could be put in.
        for (var unit = 0; unit < result.Length; unit++)
            if (status[unit] == ValueStatus.NotApplicable) result[unit] = values[unit];
        return result;
    }

    private int[] Groups(bool within)
    {
        if (!within) return new int[_regions];
        var names = panel.Regions.Select(region => scheme.Regions.FirstOrDefault(known => known.Id == region)?.Group).ToList();
        foreach (var region in panel.Regions.Where((_, number) => names[number] is null)) faults.AddAt(node.Place, "region-without-group", RunMessages.RegionWithoutGroup(region));
        var numbers = names.Distinct().ToList();
        return [.. names.Select(name => numbers.IndexOf(name))];
    }

    private double[]? Times(ImputationMethod method)
    {
        var times = new double[panel.Periods.Count];
        for (var period = 0; period < times.Length; period++)
        {
            if (PeriodTime.TryParse(panel.Periods[period], out times[period])) continue;
            faults.AddInData("unknown-time", RunMessages.UnknownTime(panel.Periods[period], SchemeWords.Of(SchemeWords.Imputations, method)));
            return null;
        }

        return times;
    }

    private void Treat(Span<double> sample, int offset, Dictionary<int, ChangeKind> treatments)
    {
        if (_indicator.Treatment is not { } treatment) return;
        var treated = treatment.Of(sample);
        for (var unit = 0; unit < sample.Length; unit++) sample[unit] = treated.Values[unit];
        foreach (var change in treated.Changes) treatments[offset + change.Row] = change.Kind;
    }

    private void Normalise(Span<double> sample, int from, int periods, double[] score, double[] uncapped)
    {
        var normaliser = ((NormaliseMethod)_indicator.Method).Normaliser;
        Array.Fill(Normalisers, normaliser, from, periods);
        Array.Fill(Scales, new ScoreScale(0, scheme.Scale), from, periods);
        var target = score.AsSpan(from * _regions, sample.Length);
        sample.CopyTo(target);
        sample.CopyTo(uncapped.AsSpan(from * _regions));
        if (!sample.ContainsAnyExcept(double.NaN)) return;
        try
        {
            normaliser.Of(sample, Direction, target);
        }
        catch (UndefinedMeasureException undefined)
        {
            faults.AddAt(node.Place, "undefined", RunMessages.Undefined(node.Id, scheme.Sample == SampleScope.Period ? panel.Assessed[from] : null, undefined.Reason));
            target.Fill(double.NaN);
            return;
        }

        target.CopyTo(uncapped.AsSpan(from * _regions));
        Array.Fill(Scales, ScoreEnds.Of(normaliser, target), from, periods);
    }

    private void Attain(AttainmentMethod method, double[] all, double[] treated, int from, int periods, AttainmentRule[] rules, double[] score, double[] uncapped)
    {
        var finder = new RuleFinder(scheme, node, method, Direction, panel, target, faults);
        for (var period = from; period < from + periods; period++)
        {
            var column = treated.AsSpan(period * _regions, _regions);
            var rule = finder.Find(period, treated.AsSpan(from * _regions, periods * _regions), all) ?? GradeRule.YesNo;
            rules[period] = rule;
            Normalisers[period] = new AttainmentScore(rule, scheme.Scale);
            Scales[period] = new ScoreScale(method.Bounds.Floor * scheme.Scale, Math.Min(1, method.Bounds.Cap) * scheme.Scale);
            if (column.ContainsAnyExcept(double.NaN))
            {
                Normalisers[period].Of(column, Direction, score.AsSpan(period * _regions, _regions));
                new AttainmentScore(rule, scheme.Scale, capped: false).Of(column, Direction, uncapped.AsSpan(period * _regions, _regions));
            }
            else
            {
                column.CopyTo(score.AsSpan(period * _regions));
                column.CopyTo(uncapped.AsSpan(period * _regions));
            }
        }
    }
}
