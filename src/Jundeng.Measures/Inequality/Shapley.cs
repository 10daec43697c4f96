using System.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// The Shapley decomposition of a change: what each of several factors contributed, as its mean effect over all orders in which the factors may change. The
/// contributions add up to the change; factors that change nothing get 0; factors alike get the same. Source: Shapley 1953; Shorrocks 2013.
/// </summary>
public static class Shapley
{
    private const int Most = 20;

    /// <summary>Contributions to v(all) − v(none), exactly, from all 2ⁿ combinations.</summary>
    /// <param name="factors">How many factors, 1 to 20; join smaller ones where there are more.</param>
    /// <param name="value">The measure where the factors whose bit is set have changed. Called once a combination, from several threads.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of factors does not lie between 1 and 20, or a value is not finite.</exception>
    public static double[] Of(int factors, Func<int, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (factors is < 1 or > Most) throw new ArgumentOutOfRangeException(nameof(factors), factors, "There must be 1 to 20 factors.");
        var values = new double[1 << factors];
        Workers.For(values.Length, changed => values[changed] = Check.Finite(value(changed), nameof(value)));
        var weights = new double[factors];
        // |S|!(n − |S| − 1)!/n!
        weights[0] = 1.0 / factors;
        for (var size = 1; size < factors; size++) weights[size] = weights[size - 1] * size / (factors - size);
        var contributions = new double[factors];
        for (var changed = 0; changed < values.Length; changed++)
        {
            for (var factor = 0; factor < factors; factor++)
            {
                if ((changed & (1 << factor)) != 0) continue;
                contributions[factor] += weights[BitOperations.PopCount((uint)changed)] * (values[changed | (1 << factor)] - values[changed]);
            }
        }

        return contributions;
    }

    /// <summary>What each number contributed to the change of a measure of all of them, from before to after.</summary>
    /// <param name="before">The numbers before, 1 to 20 of them.</param>
    /// <param name="after">The numbers after.</param>
    /// <param name="measure">The measure. Called from several threads, each with numbers of its own.</param>
    /// <exception cref="ArgumentException">The lengths differ, or there are too many numbers.</exception>
    public static double[] OfChange(ReadOnlySpan<double> before, ReadOnlySpan<double> after, Func<double[], double> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        Check.SameLength(before.Length, after.Length, nameof(after));
        var (old, now) = (before.ToArray(), after.ToArray());
        return Of(old.Length, changed => measure([.. old.Select((value, i) => (changed & (1 << i)) != 0 ? now[i] : value)]));
    }
}
