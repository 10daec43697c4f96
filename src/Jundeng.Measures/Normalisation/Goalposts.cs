namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Min–max between fixed ends: scale·(x − low)/(high − low), so that results can be compared over years; the ends come from a base year, from targets or
/// from judgement, in the indicator's own unit and order (low &lt; high) whatever the direction. Values beyond the ends are cut to them unless told otherwise.
/// Source: human development index; social development scheme with the base year 2005 = 100. One value, or all equal, is as good as many.
/// </summary>
public sealed record Goalposts : Normaliser
{
    /// <summary>Between two ends.</summary>
    /// <param name="low">The lower end, in the indicator's unit.</param>
    /// <param name="high">The higher end.</param>
    /// <param name="scale">What the better end becomes.</param>
    /// <param name="cut">Whether values beyond the ends are cut.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, not rising, or a scale that is not positive.</exception>
    public Goalposts(double low, double high, double scale = 100, bool cut = true)
    {
        Low = Check.Finite(low, nameof(low));
        High = Check.Finite(high, nameof(high)) > low ? high : throw new ArgumentOutOfRangeException(nameof(high), high, "The high end must lie above the low one.");
        Scale = Check.Positive(scale, nameof(scale));
        Cut = cut;
    }

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The higher end.</summary>
    public double High { get; }

    /// <summary>What the better end becomes.</summary>
    public double Scale { get; }

    /// <summary>Whether values beyond the ends are cut.</summary>
    public bool Cut { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        var worst = direction == Direction.Positive ? Low : -High;
        foreach (ref var value in values)
        {
            var share = (value - worst) / (High - Low);
            value = (Cut ? Math.Clamp(share, 0, 1) : share) * Scale;
        }
    }
}
