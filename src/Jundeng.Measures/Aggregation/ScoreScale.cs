namespace Jundeng.Measures.Aggregation;

/// <summary>The scale of an indicator's scores: the worst allowed, and what counts as met. Immutable; the default value has both at 0.</summary>
public readonly record struct ScoreScale
{
    /// <summary>Between two scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not finite, or met not above the worst.</exception>
    public ScoreScale(double worst, double met)
    {
        Worst = Check.Finite(worst, nameof(worst));
        Met = Check.Finite(met, nameof(met)) > worst ? met : throw new ArgumentOutOfRangeException(nameof(met), met, "Met must lie above the worst.");
    }

    /// <summary>0 to 1, of attainments.</summary>
    public static ScoreScale Share { get; } = new(0, 1);

    /// <summary>0 to 100.</summary>
    public static ScoreScale Percent { get; } = new(0, 100);

    /// <summary>The worst allowed.</summary>
    public double Worst { get; }

    /// <summary>What counts as met.</summary>
    public double Met { get; }

    /// <summary>The ends of an aggregate: those of its children, aggregated in the same way.</summary>
    internal static (double Worst, double Met) Of(Aggregator aggregator, double[] weights, (double Worst, double Met)[] children)
    {
        if (aggregator is CopelandShare { Full: var all }) return (0, all);
        if (aggregator is MetShare { Full: var full }) return (0, full);
        var lowest = aggregator is PowerMean { Power: not 1 } ? 0 : double.NegativeInfinity;
        var ends = new double[2];
        aggregator.Combine([.. children.Select(child => new ReadOnlyMemory<double>([Math.Max(child.Worst, lowest), child.Met]))], weights, [], ends);
        return (ends[0], ends[1]);
    }
}
