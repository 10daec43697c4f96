using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// Groups in an order, from the least to the most advantaged, as measures of a gradient need them. Immutable. The ridit rank of a group is the share of
/// people below it plus half its own; groups of the same order share one.
/// </summary>
public sealed class OrderedGroups
{
    private readonly double[] _ranks;

    /// <summary>From the units and their order.</summary>
    /// <param name="distribution">Values and populations.</param>
    /// <param name="order">Rising with advantage; any numbers, equal for the same rank.</param>
    /// <exception cref="ArgumentException">The order does not fit the units, or is not finite.</exception>
    public OrderedGroups(Distribution distribution, ReadOnlySpan<double> order)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.SameLength(distribution.Count, order.Length, nameof(order));
        Check.Finite(order, nameof(order));
        Distribution = distribution;
        var keys = order.ToArray();
        (Least, Most) = (Array.IndexOf(keys, Moments.Range(keys).Min), Array.IndexOf(keys, Moments.Range(keys).Max));
        _ranks = Ridits(keys, distribution.Shares);
    }

    /// <summary>Values and populations.</summary>
    public Distribution Distribution { get; }

    /// <summary>The least advantaged unit.</summary>
    public int Least { get; }

    /// <summary>The most advantaged unit.</summary>
    public int Most { get; }

    /// <summary>The ridit ranks, between 0 and 1, with a mean of one half.</summary>
    public ReadOnlySpan<double> Ranks => _ranks;

    internal double[] Keys() => _ranks;

    internal static double[] Ridits(double[] order, ReadOnlySpan<double> weights)
    {
        var index = Enumerable.Range(0, order.Length).ToArray();
        var sorted = order.ToArray();
        Array.Sort(sorted, index);
        var ranks = new double[order.Length];
        var (total, below) = (Sums.Of(weights), 0.0);
        for (var from = 0; from < sorted.Length;)
        {
            var (to, tied) = (from, 0.0);
            for (; to < sorted.Length && sorted[to] == sorted[from]; to++) tied += weights[index[to]];
            for (var i = from; i < to; i++) ranks[index[i]] = (below + tied / 2) / total;
            below += tied;
            from = to;
        }

        return ranks;
    }
}
