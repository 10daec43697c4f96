namespace Jundeng.Measures;

/// <summary>
/// Family G, the gap to an average: x/mean, and mean/x where less is better. Under less is better x ≤ 0 has no ratio and is met, 1. Negative ratios end at
/// the floor. The gap between two groups is <see cref="BetweenGroups"/>.
/// </summary>
public sealed record AverageRule : AttainmentRule
{
    /// <summary>Against an average.</summary>
    /// <param name="mean">Greater than 0.</param>
    /// <param name="direction">Whether more is better.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is not a positive number.</exception>
    public AverageRule(double mean, Direction direction = Direction.Positive)
    {
        Mean = Check.Positive(mean, nameof(mean));
        Direction = direction;
    }

    /// <summary>The average.</summary>
    public double Mean { get; }

    /// <summary>Whether more is better.</summary>
    public Direction Direction { get; }

    /// <summary>
    /// How near two groups are (city and country): low / high, from 0 to 1. Both zero are equal, 1. Which of the two is ahead does not matter.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite.</exception>
    public static Attainment BetweenGroups(double one, double other)
    {
        if (!(Check.Finite(one, nameof(one)) >= 0)) throw new ArgumentOutOfRangeException(nameof(one), one, "The value of a group is not negative.");
        if (!(Check.Finite(other, nameof(other)) >= 0)) throw new ArgumentOutOfRangeException(nameof(other), other, "The value of a group is not negative.");
        return new Attainment(one == other ? 1 : Math.Min(one, other) / Math.Max(one, other));
    }

    private protected override double Share(double value) =>
        Direction == Direction.Positive ? value / Mean : value <= 0 ? 1 : Mean / value;
}
