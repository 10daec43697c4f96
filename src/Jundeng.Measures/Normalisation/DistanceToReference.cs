using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Normalisation;

/// <summary>
/// 1 − (ref − x)/(ref − worst): 1 at the reference value, 0 at the worst of the sample, above 1 beyond the reference unless cut. The reference is a number
/// in the indicator's unit: a target, or the value of a unit that others look to. A reference that is not better than the worst is refused.
/// Source: OECD/JRC handbook, distance to a reference.
/// </summary>
public sealed record DistanceToReference : Normaliser
{
    /// <summary>Against a value.</summary>
    /// <param name="reference">In the indicator's own unit and sign.</param>
    /// <param name="cut">Whether results above 1 are cut to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    public DistanceToReference(double reference, bool cut = false)
    {
        Reference = Check.Finite(reference, nameof(reference));
        Cut = cut;
    }

    /// <summary>The reference value.</summary>
    public double Reference { get; }

    /// <summary>Whether results above 1 are cut to 1.</summary>
    public bool Cut { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        var (min, _) = Moments.Range(values);
        var reference = direction == Direction.Positive ? Reference : -Reference;
        if (!(reference > min)) throw Check.Undefined(UndefinedReason.OutOfRange, "The reference is not better than the worst value.");
        foreach (ref var value in values)
        {
            value = 1 - (reference - value) / (reference - min);
            if (Cut && value > 1) value = 1;
        }
    }
}
