namespace Jundeng.Measures;

/// <summary>A measure's value with what is known of its error. Immutable.</summary>
/// <param name="Value">The value.</param>
/// <param name="StandardError">Its standard error on the scale of the value, or on that of its logarithm or logit where the interval says so; null where unknown.</param>
/// <param name="Interval">Its confidence interval; null where unknown.</param>
public readonly record struct Estimate(double Value, double? StandardError = null, Interval? Interval = null)
{
    internal static Estimate Normal(double value, double? standardError, double level)
    {
        if (standardError is not { } error) return new Estimate(value);
        var reach = Numerics.Normal.TwoSided(level) * error;
        return new Estimate(value, error, new Interval(value - reach, value + reach, level, IntervalMethod.Normal));
    }

    internal static Estimate LogNormal(double value, double? logError, double level)
    {
        if (logError is not { } error || value <= 0) return new Estimate(value);
        var factor = Math.Exp(Numerics.Normal.TwoSided(level) * error);
        return new Estimate(value, error, new Interval(value / factor, value * factor, level, IntervalMethod.LogNormal));
    }

    internal static Estimate StudentT(double value, double error, double degrees, double level)
    {
        var reach = Numerics.StudentT.TwoSided(level, degrees) * error;
        return new Estimate(value, error, new Interval(value - reach, value + reach, level, IntervalMethod.StudentT));
    }
}
