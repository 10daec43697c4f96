using System.Numerics;
using System.Runtime.InteropServices;

namespace Jundeng.Measures.Aggregation;

/// <summary>
/// Pairwise comparison of units. Source: OECD/JRC handbook, non-compensatory aggregation. Unit i outranks j by the weight of the indicators in which i is
/// ahead, plus half the weight of those in which they are level; the two shares of a pair sum to 1. Only the order of the scores matters.
/// </summary>
public static class Outranking
{
    /// <summary>
    /// The Copeland scores in the manner of the handbook: the sum of a unit's outranking shares over all others, 0 to n − 1. Found from mid-ranks, in
    /// n·log n per indicator.
    /// </summary>
    /// <param name="scores">More is better. Every score must be there.</param>
    /// <param name="weights">One an indicator, relative.</param>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, or the weights sum to 0. A single unit scores 0.</exception>
    public static double[] Scores(Table scores, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var columns = Aggregator.Columns(scores, weights);
        var result = new double[scores.Rows];
        Add(columns, columns, Aggregator.Normalise(weights), result);
        return result;
    }

    /// <summary>
    /// Copeland's own rule: the number of units that one outranks by more than half of the weight, less the number that outrank it so; −(n − 1) to n − 1.
    /// </summary>
    /// <param name="scores">More is better. Every score must be there.</param>
    /// <param name="weights">One an indicator, relative.</param>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, or the weights sum to 0.</exception>
    public static int[] NetWins(Table scores, ReadOnlySpan<double> weights)
    {
        const double Tie = 1e-12;
        ArgumentNullException.ThrowIfNull(scores);
        var columns = Aggregator.Columns(scores, weights);
        var shares = Aggregator.Normalise(weights);
        var wins = new int[scores.Rows];
        Workers.For(scores.Rows, new ParallelOptions(), () => new double[scores.Rows], (unit, lead) =>
        {
            Array.Clear(lead);
            for (var column = 0; column < columns.Length; column++) AddLead(columns[column].Span, unit, shares[column], lead);
            var net = 0;
            foreach (var ahead in lead)
                net += ahead > Tie ? 1 : ahead < -Tie ? -1 : 0;
            wins[unit] = net;
        });
        return wins;
    }

    /// <summary>How much of the weight unit <paramref name="one"/> has over <paramref name="other"/>, 0 to 1.</summary>
    /// <exception cref="ArgumentException">The weights do not fit, or a score is missing.</exception>
    /// <exception cref="UndefinedMeasureException">There is no indicator, or the weights sum to 0.</exception>
    public static double Share(Table scores, ReadOnlySpan<double> weights, int one, int other)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var columns = Aggregator.Columns(scores, weights);
        var shares = Aggregator.Normalise(weights);
        var share = 0.0;
        for (var column = 0; column < columns.Length; column++)
        {
            var x = columns[column].Span;
            share += x[one] > x[other] ? shares[column] : x[one] == x[other] ? shares[column] / 2 : 0;
        }

        return share;
    }

    /// <summary>Sums, for each unit's own scores, the outranking shares over the others' scores; weights sum to 1.</summary>
    internal static void Add(ReadOnlySpan<ReadOnlyMemory<double>> own, ReadOnlySpan<ReadOnlyMemory<double>> others, double[] weights, Span<double> result)
    {
        result.Clear();
        for (var column = 0; column < own.Length; column++)
        {
            if (weights[column] == 0) continue;
            if (own[column].Equals(others[column]))
            {
                var ranks = Ranking.Middle(own[column].Span);
                for (var i = 0; i < result.Length; i++) result[i] += weights[column] * (ranks[i] - 1);
            }
            else
            {
                AddAgainst(own[column].Span, others[column].Span, weights[column], result);
            }
        }
    }

    /// <summary>
    /// For scores with gaps: the mean outranking share over the others that have an indicator in common, each pair weighed by what both have; NaN where
    /// nobody is comparable.
    /// </summary>
    internal static double[] SharesOfPresent(ReadOnlyMemory<double>[] columns, double[] weights, double full, int units)
    {
        var result = new double[units];
        Workers.For(units, one =>
        {
            var (sum, others) = (0.0, 0);
            for (var other = 0; other < units; other++)
            {
                var (won, common) = (0.0, 0.0);
                for (var column = 0; column < columns.Length; column++)
                {
                    var (mine, theirs) = (columns[column].Span[one], columns[column].Span[other]);
                    if (double.IsNaN(mine) || double.IsNaN(theirs)) continue;
                    common += weights[column];
                    won += mine > theirs ? weights[column] : mine == theirs ? weights[column] / 2 : 0;
                }

                if (other == one || common == 0) continue;
                sum += won / common;
                others++;
            }

            result[one] = others == 0 ? double.NaN : Math.Clamp(sum / others, 0, 1) * full;
        });
        return result;
    }

    private static void AddAgainst(ReadOnlySpan<double> own, ReadOnlySpan<double> others, double weight, Span<double> result)
    {
        var sorted = others.ToArray();
        Array.Sort(sorted);
        for (var i = 0; i < own.Length; i++)
        {
            var (below, upTo) = (Count(sorted, own[i], orEqual: false), Count(sorted, own[i], orEqual: true));
            var itself = own[i] > others[i] ? 1 : own[i] == others[i] ? 0.5 : 0;
            result[i] += weight * ((below + upTo) / 2.0 - itself);
        }
    }

    private static int Count(double[] sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static void AddLead(ReadOnlySpan<double> x, int unit, double weight, Span<double> lead)
    {
        var mine = new Vector<double>(x[unit]);
        var (ahead, behind) = (new Vector<double>(weight), new Vector<double>(-weight));
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(x);
        var sums = MemoryMarshal.Cast<double, Vector<double>>(lead);
        for (var i = 0; i < vectors.Length; i++)
        {
            var won = Vector.GreaterThan(mine, vectors[i]);
            var lost = Vector.LessThan(mine, vectors[i]);
            sums[i] += Vector.ConditionalSelect(won, ahead, Vector.ConditionalSelect(lost, behind, default));
        }

        for (var i = vectors.Length * Vector<double>.Count; i < x.Length; i++) lead[i] += weight * x[unit].CompareTo(x[i]);
    }
}
