using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jundeng.Measures;

/// <summary>Ranks of values; missing values (NaN) have none and stay NaN.</summary>
public static class Ranking
{
    // Up to here comparing each with each, four at a time, is faster than sorting.
    private const int Few = 256;

    /// <summary>Competition ranks from the best, 1: equal values share the better rank, and the next is as many lower. More is better.</summary>
    /// <param name="values">NaN where missing. None: no ranks. All equal: all 1.</param>
    public static double[] FromBest(ReadOnlySpan<double> values)
    {
        var ranks = new double[values.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = -values[i];
        FromWorst(ranks, ranks);
        return ranks;
    }

    /// <summary>1 + how many values are strictly lower, into a span that may be the values themselves.</summary>
    internal static void FromWorst(ReadOnlySpan<double> values, Span<double> ranks)
    {
        if (values.Length <= Few)
        {
            Count(values, ranks);
            return;
        }

        var (sorted, order) = Sort(values);
        var missing = Missing(sorted);
        for (var i = 0; i < missing; i++) ranks[order[i]] = double.NaN;
        for (var i = missing; i < order.Length; i++) ranks[order[i]] = i > missing && sorted[i] == sorted[i - 1] ? ranks[order[i - 1]] : 1 + i - missing;
    }

    // A missing value is neither lower nor has a rank.
    private static void Count(ReadOnlySpan<double> values, Span<double> ranks)
    {
        Span<double> copy = stackalloc double[Few];
        copy = copy[..values.Length];
        values.CopyTo(copy);
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(copy);
        var rest = copy[(vectors.Length * Vector256<double>.Count)..];
        for (var i = 0; i < copy.Length; i++)
        {
            var value = copy[i];
            if (double.IsNaN(value))
            {
                ranks[i] = value;
                continue;
            }

            // Each lane that is lower is −1 as a whole number.
            var (all, lower) = (Vector256.Create(value), Vector256<long>.Zero);
            foreach (var others in vectors) lower -= Vector256.LessThan(others, all).AsInt64();
            var rank = 1 + Vector256.Sum(lower);
            foreach (var other in rest)
                if (other < value) rank++;
            ranks[i] = rank;
        }
    }

    /// <summary>Mid-ranks: equal values share the mean of their ranks.</summary>
    internal static double[] Middle(ReadOnlySpan<double> values)
    {
        var (sorted, order) = Sort(values);
        var ranks = new double[values.Length];
        var missing = Missing(sorted);
        ranks.AsSpan().Fill(double.NaN);
        for (var from = missing; from < sorted.Length;)
        {
            var to = from + 1;
            while (to < sorted.Length && sorted[to] == sorted[from]) to++;
            for (var i = from; i < to; i++) ranks[order[i]] = (from + to + 1) / 2.0 - missing;
            from = to;
        }

        return ranks;
    }

    // Array.Sort puts NaN before everything else.
    private static int Missing(double[] sorted)
    {
        if (sorted.Length == 0 || !double.IsNaN(sorted[0])) return 0;
        var first = Array.FindIndex(sorted, value => !double.IsNaN(value));
        return first < 0 ? sorted.Length : first;
    }

    private static (double[] Sorted, int[] Order) Sort(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(sorted, order);
        return (sorted, order);
    }
}
