using Jundeng.Measures.Numerics;

namespace Jundeng.Measures;

/// <summary>
/// Families C and D, the place between the worst and the best value: (x − worst)/(best − worst). The two come from a base year (C) or from the sample (D);
/// in the second case every value changes when a region or a year is added. With best below worst less is better.
/// </summary>
public sealed record RangeRule : AttainmentRule
{
    /// <summary>Between two values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    /// <exception cref="UndefinedMeasureException">The two are equal.</exception>
    public RangeRule(double worst, double best)
    {
        Worst = Check.Finite(worst, nameof(worst));
        Best = Check.Finite(best, nameof(best));
        if (worst == best) throw Check.AllEqual();
    }

    /// <summary>Where the share is 0.</summary>
    public double Worst { get; }

    /// <summary>Where the share is 1.</summary>
    public double Best { get; }

    /// <summary>Family D: worst and best are those of the values given, of a sample or of a base year.</summary>
    /// <param name="values">NaN where missing, which is passed over.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <exception cref="UndefinedMeasureException">There is no value, or all are equal.</exception>
    public static RangeRule FromSample(ReadOnlySpan<double> values, Direction direction)
    {
        Check.FiniteOrMissing(values, nameof(values));
        var present = Moments.Present(values);
        Check.NotEmpty(present.Length);
        var (min, max) = Moments.Range(present);
        return direction == Direction.Positive ? new RangeRule(min, max) : new RangeRule(max, min);
    }

    private protected override double Share(double value) => (value - Worst) / (Best - Worst);
}
