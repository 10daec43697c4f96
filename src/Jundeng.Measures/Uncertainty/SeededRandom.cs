using System.Numerics;
using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// A stream of random numbers from a seed, and from it as many independent streams as there is work: run k takes <c>Split(k)</c>, so that what it draws does not
/// depend on the number of threads. xoshiro256** of Blackman and Vigna, seeded through SplitMix64. Not for secrets. Not safe to share between threads.
/// </summary>
public sealed class SeededRandom
{
    private readonly ulong _seed;
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>The stream of a seed.</summary>
    public SeededRandom(ulong seed)
    {
        _seed = seed;
        (_a, _b, _c, _d) = (Mix(ref seed), Mix(ref seed), Mix(ref seed), Mix(ref seed));
    }

    /// <summary>The stream of number <paramref name="index"/> under this one: the same whatever has been drawn already.</summary>
    public SeededRandom Split(ulong index)
    {
        var (seed, number) = (_seed ^ 0x6A09E667F3BCC909, index);
        return new SeededRandom(Mix(ref seed) ^ BitOperations.RotateLeft(Mix(ref number), 17));
    }

    /// <summary>Uniform in [0, 1), in steps of 2⁻⁵³.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Standard normal, by the inverse of its distribution function.</summary>
    public double NextNormal() => Normal.Quantile(NextShare());

    /// <summary>As many standard normals as there is room for: those that <see cref="NextNormal"/> would give.</summary>
    internal void NextNormals(Span<double> normals)
    {
        foreach (ref var normal in normals) normal = NextShare();
        Normal.Quantiles(normals);
    }

    /// <summary>Uniform over 0 … count − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is nothing to draw from.</exception>
    public int Next(int count)
    {
        Check.AtLeast(1, count, nameof(count));
        // Lemire: multiply, and draw again where the low half would favour some.
        var product = (ulong)(uint)NextBits() * (uint)count;
        if ((uint)product < (uint)count)
        {
            var threshold = (uint)-count % (uint)count;
            while ((uint)product < threshold) product = (ulong)(uint)NextBits() * (uint)count;
        }

        return (int)(product >> 32);
    }

    /// <summary>Puts numbers in a random order.</summary>
    public void Shuffle(Span<double> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    // Between 0 and 1, neither of them.
    private double NextShare() => ((NextBits() >> 11) + 0.5) * (1.0 / (1UL << 53));

    private ulong NextBits()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    private static ulong Mix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
