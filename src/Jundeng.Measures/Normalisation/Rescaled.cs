namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Another normalisation with its scores multiplied, so that methods whose scores end at 1 stand beside those that end at 100. Defined where the other is.
/// </summary>
public sealed record Rescaled : Normaliser
{
    /// <summary>Times a factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A factor that is not positive.</exception>
    public Rescaled(Normaliser normaliser, double factor)
    {
        ArgumentNullException.ThrowIfNull(normaliser);
        Normaliser = normaliser;
        Factor = Check.Positive(factor, nameof(factor));
    }

    /// <summary>What is multiplied.</summary>
    public Normaliser Normaliser { get; }

    /// <summary>What it is multiplied by.</summary>
    public double Factor { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        if (direction == Direction.Negative) foreach (ref var value in values) value = -value;
        Normaliser.Of(values, direction, values);
        foreach (ref var value in values) value *= Factor;
    }
}
