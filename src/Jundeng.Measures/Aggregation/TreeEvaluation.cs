using System.Runtime.InteropServices;
using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Aggregation;

/// <summary>One walk over a tree, from the indicators upward. Columns without anything missing share their low, high and score.</summary>
internal sealed class TreeEvaluation(Table scores, MissingRule missing, List<NodeScores> results)
{
    private readonly double[] _full = Enumerable.Repeat(1.0, scores.Rows).ToArray();

    /// <summary>A node as its parent sees it: no column is NaN but Score.</summary>
    internal readonly record struct Branch(
        ReadOnlyMemory<double> Score, ReadOnlyMemory<double> Low, ReadOnlyMemory<double> High, double[] Coverage, bool Complete, double Worst, double Met);

    public Branch Of(ScoreNode node, int depth)
    {
        var branch = node.Column is { } column ? Leaf(node, scores.Memory(column)) : Inner(node, depth);
        results.Add(new NodeScores(node, depth, View(branch.Score), View(branch.Low), View(branch.High), branch.Coverage));
        return branch;
    }

    private Branch Leaf(ScoreNode node, ReadOnlyMemory<double> score)
    {
        var values = score.Span;
        if (missing is MissingRule.Pair or MissingRule.Worst)
        {
            foreach (var value in values)
            {
                if (value < node.Scale.Worst)
                    throw new ArgumentException(FormattableString.Invariant($"The indicator {node.Id} has the score {value}, below the worst allowed, {node.Scale.Worst}."), nameof(node));
            }
        }

        if (!values.Contains(double.NaN)) return new Branch(score, score, score, _full, true, node.Scale.Worst, node.Scale.Met);
        var (low, high, coverage) = (values.ToArray(), values.ToArray(), new double[values.Length]);
        for (var row = 0; row < coverage.Length; row++)
        {
            if (double.IsNaN(values[row])) (low[row], high[row]) = (node.Scale.Worst, node.Scale.Met);
            else coverage[row] = 1;
        }

        return missing switch
        {
            MissingRule.Pair => new Branch(score, low, high, coverage, false, node.Scale.Worst, node.Scale.Met),
            MissingRule.Worst => new Branch(low, low, low, coverage, false, node.Scale.Worst, node.Scale.Met),
            _ => new Branch(score, score, score, coverage, false, node.Scale.Worst, node.Scale.Met),
        };
    }

    private Branch Inner(ScoreNode node, int depth)
    {
        // Last child first, so that the reversed results have each node after the node above it, in the order of the tree.
        var branches = new Branch[node.Children.Count];
        for (var child = branches.Length - 1; child >= 0; child--) branches[child] = Of(node.Children[child], depth + 1);
        var weights = Aggregator.Normalise([.. node.Children.Select(child => child.Weight)]);
        var met = branches.Select(branch => branch.Met).ToArray();
        var (worstOfAll, metOfAll) = ScoreScale.Of(node.Aggregator, weights, [.. branches.Select(branch => (branch.Worst, branch.Met))]);
        if (branches.All(branch => branch.Complete))
        {
            var score = Combine(node, weights, met, [.. branches.Select(branch => branch.Score)]);
            return new Branch(score, score, score, _full, true, worstOfAll, metOfAll);
        }

        var coverage = new double[scores.Rows];
        for (var child = 0; child < branches.Length; child++) Sums.AddScaled(branches[child].Coverage, weights[child], coverage);
        foreach (ref var share in coverage.AsSpan()) share = Math.Min(1, share);
        switch (missing)
        {
            case MissingRule.Pair:
                var (low, high) = node.Aggregator is CopelandShare { Full: var full }
                    ? (Compare(branches, weights, full, branch => branch.Low, branch => branch.High), Compare(branches, weights, full, branch => branch.High, branch => branch.Low))
                    : (Combine(node, weights, met, [.. branches.Select(branch => branch.Low)]), Combine(node, weights, met, [.. branches.Select(branch => branch.High)]));
                return new Branch(Where(low, coverage), low, high, coverage, false, worstOfAll, metOfAll);
            case MissingRule.Worst:
                var worst = Combine(node, weights, met, [.. branches.Select(branch => branch.Low)]);
                return new Branch(worst, worst, worst, coverage, false, worstOfAll, metOfAll);
            default:
                var present = Present(node, weights, met, branches);
                return new Branch(present, present, present, coverage, false, worstOfAll, metOfAll);
        }
    }

    // Only what is there, row by row of equal gaps; a row with a gap has no score where a gap blocks.
    private double[] Present(ScoreNode node, double[] weights, double[] met, Branch[] branches)
    {
        if (missing == MissingRule.Renormalise && node.Aggregator is CopelandShare { Full: var full })
            return Outranking.SharesOfPresent([.. branches.Select(branch => branch.Score)], weights, full, scores.Rows);
        var result = new double[scores.Rows];
        Array.Fill(result, double.NaN);
        var rows = Enumerable.Range(0, scores.Rows).GroupBy(row => string.Concat(branches.Select(branch => double.IsNaN(branch.Score.Span[row]) ? '0' : '1')), StringComparer.Ordinal);
        foreach (var alike in rows)
        {
            var there = Enumerable.Range(0, branches.Length).Where(child => alike.Key[child] == '1').ToArray();
            var share = there.Sum(child => weights[child]);
            if (share == 0 || (missing == MissingRule.Block && there.Length < branches.Length)) continue;
            var members = alike.ToArray();
            if (node.Aggregator is CopelandShare && members.Length < 2) continue;
            var columns = there.Select(child => new ReadOnlyMemory<double>([.. members.Select(row => branches[child].Score.Span[row])])).ToArray();
            var combined = new double[members.Length];
            node.Aggregator.Combine(columns, [.. there.Select(child => weights[child] / share)], [.. there.Select(child => met[child])], combined);
            for (var i = 0; i < members.Length; i++) result[members[i]] = combined[i];
        }

        return result;
    }

    private double[] Combine(ScoreNode node, double[] weights, double[] met, ReadOnlyMemory<double>[] columns)
    {
        var result = new double[scores.Rows];
        if (result.Length > 0) node.Aggregator.Combine(columns, weights, met, result);
        return result;
    }

    private double[] Compare(Branch[] branches, double[] weights, double full, Func<Branch, ReadOnlyMemory<double>> own, Func<Branch, ReadOnlyMemory<double>> others)
    {
        var result = new double[scores.Rows];
        Check.Enough(2, result.Length, "units");
        Outranking.Add([.. branches.Select(own)], [.. branches.Select(others)], weights, result);
        foreach (ref var share in result.AsSpan()) share = Math.Clamp(share / (result.Length - 1), 0, 1) * full;
        return result;
    }

    private static ReadOnlyMemory<double> Where(double[] values, double[] coverage)
    {
        var there = values.ToArray();
        for (var row = 0; row < there.Length; row++)
            if (coverage[row] == 0) there[row] = double.NaN;
        return there;
    }

    private static IReadOnlyList<double> View(ReadOnlyMemory<double> column) =>
        MemoryMarshal.TryGetArray(column, out var segment) ? segment : column.ToArray();
}
