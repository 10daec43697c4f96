using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>Finds the rule of attainment for a period: the family with its parameters, from the scheme, a plan or the sample.</summary>
internal sealed class RuleFinder(AssessmentScheme scheme, SchemeNode node, AttainmentMethod method, Direction direction, Panel panel, ResolvedTarget? target, RunFaults faults)
{
    private readonly int _regions = panel.Regions.Count;

    /// <summary>The rule; null where there is none, which is noted unless the sample is empty.</summary>
    /// <param name="period">The number of the period among those assessed.</param>
    /// <param name="sample">The treated values that the scheme takes together.</param>
    /// <param name="all">The values of all periods of the panel.</param>
    public AttainmentRule? Find(int period, ReadOnlySpan<double> sample, double[] all)
    {
        try
        {
            return Unbounded(period, sample, all) is { } rule ? rule with { Bounds = method.Bounds } : null;
        }
        catch (UndefinedMeasureException undefined) when (undefined.Reason == UndefinedReason.Empty)
        {
            return null;
        }
        catch (UndefinedMeasureException undefined)
        {
            faults.AddAt(node.Place, "undefined", RunMessages.Undefined(node.Id, scheme.Sample == SampleScope.Period ? panel.Assessed[period] : null, undefined.Reason));
            return null;
        }
    }

    private AttainmentRule? Unbounded(int period, ReadOnlySpan<double> sample, double[] all) => method.Family switch
    {
        AttainmentFamily.Ratio => TargetOf(period) is { } value ? new RatioRule(value, Sense()) : null,
        AttainmentFamily.Efficacy => TargetOf(period) is { } value ? new EfficacyRule(value, method.FloorValue!.Value, method.AtFloor) : null,
        AttainmentFamily.Range => new RangeRule(method.Worst!.Value, method.Best!.Value),
        AttainmentFamily.BasePeriod => BaseOf(all) is { } worstAndBest ? RangeRule.FromSample(worstAndBest, direction) : null,
        AttainmentFamily.Sample => RangeRule.FromSample(sample, direction),
        AttainmentFamily.Coverage => new CoverageRule(method.Full),
        AttainmentFamily.Grades => method.Grades,
        AttainmentFamily.Gap when node.Indicator!.Group is { Kind: GroupValueKind.Closeness } && method.Mean is null => new CoverageRule(),
        AttainmentFamily.Gap => MeanOf(period, sample) is { } mean ? new AverageRule(mean, direction) : null,
        _ => method.Interval,
    };

    private TargetSense Sense() => target?.Sense ?? (direction == Direction.Positive ? TargetSense.AtLeast : TargetSense.AtMost);

    private double? TargetOf(int period)
    {
        if (method.Target!.IsOfPlan) return target?.Value;
        if (method.Target.Value is { } value) return value;
        if (method.Target.ByPeriod.TryGetValue(panel.Assessed[period], out var number)) return number;
        faults.AddAt(node.Place, "target-missing", SchemeMessages.TargetMissingFor([panel.Assessed[period]]));
        return null;
    }

    private double[]? BaseOf(double[] all)
    {
        var period = panel.Periods.ToList().IndexOf(method.BasePeriod!);
        var values = period < 0 ? [] : all.AsSpan(period * _regions, _regions).ToArray();
        if (values.Any(value => !double.IsNaN(value))) return values;
        faults.AddAt(node.Place, "base-without-data", RunMessages.BaseWithoutData(node.Id, method.BasePeriod!));
        return null;
    }

    private double? MeanOf(int period, ReadOnlySpan<double> sample)
    {
        if (method.Mean is { } given) return given;
        var periods = scheme.Sample == SampleScope.All ? panel.PeriodNumbers : [panel.PeriodNumbers[period]];
        var series = panel.Series(node.Indicator!.Source, node.Indicator.Group?.Groups[0]);
        var (sum, weight) = (0.0, 0.0);
        for (var unit = 0; unit < sample.Length; unit++)
        {
            if (double.IsNaN(sample[unit])) continue;
            var row = series[periods[unit / _regions] * _regions + unit % _regions];
            if (method.IsWeighted && row is not null && row.Population is null) faults.AddAt(row, "population-missing", RunMessages.PopulationMissingFor(node.Indicator.Source));
            var share = method.IsWeighted ? row?.Population ?? 0 : 1;
            (sum, weight) = (sum + share * sample[unit], weight + share);
        }

        if (weight == 0) return null;
        if (sum / weight > 0) return sum / weight;
        faults.AddAt(node.Place, "undefined", RunMessages.Undefined(node.Id, scheme.Sample == SampleScope.Period ? panel.Assessed[period] : null, UndefinedReason.NotPositive));
        return null;
    }
}
