using Jundeng.Measures.Numerics;
using Jundeng.Measures.Uncertainty;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// Moran's I: n/S₀ · ΣΣw_ij·z_i·z_j/Σz², whether regions are like their neighbours. Below 20 regions the tests are weak. Regions without neighbours
/// (islands) count in n and z and are named. Source: Moran 1950; Cliff and Ord 1981.
/// </summary>
public static class Moran
{
    /// <summary>The statistic, its normal deviate and, on demand, a permutation test.</summary>
    /// <param name="values">One a region, none missing.</param>
    /// <param name="neighbours">Who looks to whom; for contiguity both ways.</param>
    /// <param name="rowStandardised">Whether each region's weights are divided by their sum.</param>
    /// <param name="permutations">How often the values are shuffled; 0 for none, 999 by habit.</param>
    /// <param name="seed">What the shuffles come from; the number of threads changes nothing.</param>
    /// <exception cref="ArgumentException">A neighbour is no region or the region itself, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than four regions, values all equal, or no neighbours at all.</exception>
    public static MoranResult Of(ReadOnlySpan<double> values, IReadOnlyList<Neighbour> neighbours, bool rowStandardised = true, int permutations = 0, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(neighbours);
        Check.Finite(values, nameof(values));
        Check.AtLeast(0, permutations, nameof(permutations));
        Check.Enough(4, values.Length, "regions");
        if (!Moments.IsSpread(values)) throw Check.AllEqual();
        var weights = Weights(values.Length, neighbours, rowStandardised, out var islands);
        var z = values.ToArray();
        Sums.Affine(z, Moments.Mean(values), 1, 0, z);
        double n = z.Length;
        var (s0, s1, s2) = Totals(z.Length, weights);
        var scale = n / s0 / Sums.Dot(z, z);
        var value = scale * Cross(z, weights);
        var expected = -1 / (n - 1);
        var variance = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - expected * expected;
        return new MoranResult(value, expected, (value - expected) / Math.Sqrt(variance), Permuted(z, weights, scale, value, expected, permutations, seed), islands);
    }

    private static double? Permuted(double[] z, Neighbour[] weights, double scale, double value, double expected, int permutations, ulong seed)
    {
        if (permutations == 0) return null;
        var stream = new SeededRandom(seed);
        var extreme = 0;
        // As far from the expectation as found, but for the last bits of a sum in another order.
        var distance = Math.Abs(value - expected) * (1 - 1e-12);
        Parallel.For(0, permutations, () => new double[z.Length], (number, _, shuffled) =>
        {
            z.CopyTo(shuffled, 0);
            stream.Split((ulong)number).Shuffle(shuffled);
            if (Math.Abs(scale * Cross(shuffled, weights) - expected) >= distance) Interlocked.Increment(ref extreme);
            return shuffled;
        }, _ => { });
        return (1.0 + extreme) / (1 + permutations);
    }

    private static double Cross(double[] z, Neighbour[] weights)
    {
        var sum = 0.0;
        foreach (var pair in weights) sum += pair.Weight * z[pair.From] * z[pair.To];
        return sum;
    }

    private static (double S0, double S1, double S2) Totals(int count, Neighbour[] weights)
    {
        var both = new Dictionary<(int, int), double>();
        var (sums, s0) = (new double[count], 0.0);
        foreach (var (from, to, weight) in weights)
        {
            s0 += weight;
            sums[from] += weight;
            sums[to] += weight;
            var key = (Math.Min(from, to), Math.Max(from, to));
            both[key] = both.GetValueOrDefault(key) + weight;
        }

        // S1 = ½ΣΣ(w_ij + w_ji)², each unordered pair twice; S2 = Σ(row + column)².
        return (s0, both.Values.Sum(weight => weight * weight), sums.Sum(sum => sum * sum));
    }

    private static Neighbour[] Weights(int count, IReadOnlyList<Neighbour> neighbours, bool rowStandardised, out List<int> islands)
    {
        var sums = new double[count];
        foreach (var (from, to, weight) in neighbours)
        {
            if (from < 0 || from >= count || to < 0 || to >= count || from == to) throw new ArgumentException($"{from} and {to} are no two regions.", nameof(neighbours));
            if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(nameof(neighbours), weight, "A weight must be finite and not negative.");
            sums[from] += weight;
        }

        islands = [.. Enumerable.Range(0, count).Where(region => sums[region] == 0)];
        if (islands.Count == count) throw Check.Undefined(UndefinedReason.ZeroTotal, "No region has a neighbour.");
        return [.. neighbours.Where(pair => pair.Weight > 0).Select(pair => rowStandardised ? pair with { Weight = pair.Weight / sums[pair.From] } : pair)];
    }
}
