namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Min–max in the sample: from + (to − from)·(x − min)/(max − min). Source: OECD/JRC handbook on composite indicators. Changes for all when a unit is added;
/// for fixed ends take <see cref="Goalposts"/>. All equal is refused.
/// </summary>
public sealed record MinMax : Normaliser
{
    /// <summary>Onto a scale.</summary>
    /// <param name="from">What the lowest value becomes.</param>
    /// <param name="to">What the highest value becomes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or <paramref name="to"/> not above <paramref name="from"/>.</exception>
    public MinMax(double from = 0, double to = 100)
    {
        From = Check.Finite(from, nameof(from));
        To = Check.Finite(to, nameof(to)) > from ? to : throw new ArgumentOutOfRangeException(nameof(to), to, "The scale must rise.");
    }

    /// <summary>The low end of the scale.</summary>
    public double From { get; }

    /// <summary>The high end of the scale.</summary>
    public double To { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        var (min, max) = Spread(values);
        var range = max - min;
        foreach (ref var value in values) value = (value - min) / range * (To - From) + From;
    }
}
