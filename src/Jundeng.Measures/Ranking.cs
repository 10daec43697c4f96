namespace Jundeng.Measures;

/// <summary>Ranks of values; missing values (NaN) have none and stay NaN.</summary>
public static class Ranking
{
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
        var (sorted, order) = Sort(values);
        var missing = Missing(sorted);
        for (var i = 0; i < missing; i++) ranks[order[i]] = double.NaN;
        for (var i = missing; i < order.Length; i++) ranks[order[i]] = i > missing && sorted[i] == sorted[i - 1] ? ranks[order[i - 1]] : 1 + i - missing;
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
