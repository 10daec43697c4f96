namespace Jundeng.Measures.Normalisation;

/// <summary>
/// Attainment as a score: scale × the share that a rule gives each value by itself, whatever the others are. The rule knows whether more is better, so the
/// direction is not looked at. All equal, or a single value, is as good as many.
/// </summary>
public sealed record AttainmentScore : Normaliser
{
    /// <summary>By a rule.</summary>
    /// <param name="rule">The family with its parameters.</param>
    /// <param name="scale">What a share of 1 becomes.</param>
    /// <param name="capped">Whether surplus is cut off.</param>
    /// <exception cref="ArgumentOutOfRangeException">A scale that is not positive.</exception>
    public AttainmentScore(AttainmentRule rule, double scale = 100, bool capped = true)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Scale = Check.Positive(scale, nameof(scale));
        Capped = capped;
    }

    /// <summary>The family with its parameters.</summary>
    public AttainmentRule Rule { get; }

    /// <summary>What a share of 1 becomes.</summary>
    public double Scale { get; }

    /// <summary>Whether surplus is cut off.</summary>
    public bool Capped { get; }

    private protected override void Apply(Span<double> values, Direction direction)
    {
        foreach (ref var value in values)
        {
            if (double.IsNaN(value)) continue;
            var attainment = Rule.Of(direction == Direction.Negative ? -value : value);
            value = Math.Clamp(Capped ? attainment.Capped : attainment.Uncapped, double.MinValue / Scale, double.MaxValue / Scale) * Scale;
        }
    }
}
