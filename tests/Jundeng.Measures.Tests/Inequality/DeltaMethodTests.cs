using Jundeng.Measures.Inequality;

namespace Jundeng.Measures.Tests.Inequality;

/// <summary>Standard errors by the delta method against slopes found by moving each value a little.</summary>
public sealed class DeltaMethodTests
{
    private static readonly double[] s_values = [75.6, 91, 96.1, 80.2, 99.2, 64.3];
    private static readonly double[] s_people = [20, 21, 7, 30, 11, 16];
    private static readonly double[] s_errors = [1.6, 1.1, 0.6, 0.5, 0.2, 2];

    private static readonly Dictionary<string, Func<Distribution, Estimate>> s_measures = new()
    {
        ["Theil T"] = d => Theil.T(d),
        ["Theil L"] = d => Theil.L(d),
        ["Atkinson 0.5"] = d => Atkinson.Of(d, 0.5),
        ["Atkinson 1"] = d => Atkinson.Of(d, 1),
        ["Gini"] = d => Gini.Of(d),
        ["Gini sample"] = d => Gini.OfSample(d),
        ["Deviation"] = d => Variation.BetweenGroupStandardDeviation(d),
        ["Variation weighted"] = d => Variation.Coefficient(d, VariationKind.Weighted),
        ["Variation sample"] = d => Variation.Coefficient(d, VariationKind.Sample),
        ["From mean"] = d => MeanDifference.FromMean(d, true),
        ["From mean unweighted"] = d => MeanDifference.FromMean(d, false),
        ["From best"] = d => MeanDifference.FromBest(d, Direction.Positive, true),
        ["From worst unweighted"] = d => MeanDifference.FromBest(d, Direction.Negative, false),
        ["From reference"] = d => MeanDifference.FromReference(d, 3, true),
        ["Disparity"] = d => MeanDifference.IndexOfDisparity(d, true),
        ["Disparity unweighted"] = d => MeanDifference.IndexOfDisparity(d, false),
        ["Risk"] = d => Attributable.Risk(d, 4, Direction.Positive),
        ["Fraction"] = d => Attributable.Fraction(d, 4, Direction.Positive),
        ["Difference"] = d => PairGap.Range(d),
    };

    public static TheoryData<string> Names => [.. s_measures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void StandardError_Slopes_AgreeWithDifferences(string name)
    {
        const double Step = 1e-5;
        var measure = s_measures[name];
        var square = 0.0;
        for (var i = 0; i < s_values.Length; i++)
        {
            var (up, down) = (s_values.ToArray(), s_values.ToArray());
            (up[i], down[i]) = (up[i] + Step, down[i] - Step);
            square += Math.Pow((measure(new Distribution(up, s_people)).Value - measure(new Distribution(down, s_people)).Value) / (2 * Step) * s_errors[i], 2);
        }

        var estimate = measure(new Distribution(s_values, s_people, s_errors));
        Assert.Equal(Math.Sqrt(square), estimate.StandardError!.Value, 1e-6 * Math.Sqrt(square));
        Assert.Equal(1.959963984540054 * estimate.StandardError.Value, estimate.Interval!.Value.Upper - estimate.Value, 1e-9 * estimate.Interval.Value.Upper);
        Assert.Equal((0.95, IntervalMethod.Normal), (estimate.Interval.Value.Level, estimate.Interval.Value.Method));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Interval_WithoutErrors_IsUnknown(string name)
    {
        var estimate = s_measures[name](new Distribution(s_values, s_people));
        Assert.Null(estimate.StandardError);
        Assert.Null(estimate.Interval);
    }

    // The interval by simulation is an independent way to the same: at errors this small the two must be near each other.
    [Fact]
    public void Simulated_SmallErrors_AgreesWithTheDeltaMethod()
    {
        var distribution = new Distribution(s_values, s_people, [.. s_errors.Select(error => error / 10)]);
        var simulated = InequalityProfile.Simulated(distribution, Direction.Positive, 0, 100, draws: 4000)[InequalityMeasure.TheilT];
        var delta = Theil.T(distribution);
        Assert.Equal(delta.StandardError!.Value, simulated.StandardError!.Value, 0.05 * delta.StandardError.Value);
        Assert.Equal(delta.Interval!.Value.Lower, simulated.Interval!.Value.Lower, 0.2 * delta.StandardError.Value);
        Assert.Equal(IntervalMethod.Simulation, simulated.Interval.Value.Method);
    }
}
