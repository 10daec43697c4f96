using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jundeng.Measures.Numerics;

/// <summary>
/// Sums in four fixed lanes without fused operations: the same bits on every processor, whatever the width of its vectors.
/// </summary>
internal static class Sums
{
    private const int Lanes = 4;

    public static double Of(ReadOnlySpan<double> x)
    {
        var sum = Vector256<double>.Zero;
        foreach (var v in MemoryMarshal.Cast<double, Vector256<double>>(x)) sum += v;
        return Total(sum) + Tail(x);
    }

    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var b = MemoryMarshal.Cast<double, Vector256<double>>(y)[..a.Length];
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        var total = Total(sum);
        for (var i = a.Length * Lanes; i < x.Length; i++) total += x[i] * y[i];
        return total;
    }

    /// <summary>Σ w·|x − centre|.</summary>
    public static double AbsoluteDeviation(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, double centre)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var w = MemoryMarshal.Cast<double, Vector256<double>>(weights)[..a.Length];
        var c = Vector256.Create(centre);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < a.Length; i++) sum += w[i] * Vector256.Abs(a[i] - c);
        var total = Total(sum);
        for (var i = a.Length * Lanes; i < x.Length; i++) total += weights[i] * Math.Abs(x[i] - centre);
        return total;
    }

    /// <summary>Σ w·(x − centre)².</summary>
    public static double SquaredDeviation(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, double centre)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var w = MemoryMarshal.Cast<double, Vector256<double>>(weights)[..a.Length];
        var c = Vector256.Create(centre);
        var sum = Vector256<double>.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            var d = a[i] - c;
            sum += w[i] * (d * d);
        }

        var total = Total(sum);
        for (var i = a.Length * Lanes; i < x.Length; i++) total += weights[i] * ((x[i] - centre) * (x[i] - centre));
        return total;
    }

    /// <summary>The sums of the second, third and fourth powers of the deviations from a centre.</summary>
    public static (double Second, double Third, double Fourth) Powers(ReadOnlySpan<double> x, double centre)
    {
        var c = Vector256.Create(centre);
        Vector256<double> second = default, third = default, fourth = default;
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(x);
        foreach (var v in vectors)
        {
            var d = v - c;
            var square = d * d;
            second += square;
            third += square * d;
            fourth += square * square;
        }

        var (s2, s3, s4) = (Total(second), Total(third), Total(fourth));
        for (var i = vectors.Length * Lanes; i < x.Length; i++)
        {
            var d = x[i] - centre;
            s2 += d * d;
            s3 += d * d * d;
            s4 += d * d * (d * d);
        }

        return (s2, s3, s4);
    }

    /// <summary>target += factor·x.</summary>
    public static void AddScaled(ReadOnlySpan<double> x, double factor, Span<double> target)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var t = MemoryMarshal.Cast<double, Vector256<double>>(target)[..a.Length];
        for (var i = 0; i < a.Length; i++) t[i] += a[i] * factor;
        for (var i = a.Length * Lanes; i < x.Length; i++) target[i] += x[i] * factor;
    }

    /// <summary>target = (x − shift)·factor + origin.</summary>
    public static void Affine(ReadOnlySpan<double> x, double shift, double factor, double origin, Span<double> target)
    {
        var a = MemoryMarshal.Cast<double, Vector256<double>>(x);
        var t = MemoryMarshal.Cast<double, Vector256<double>>(target)[..a.Length];
        var (s, o) = (Vector256.Create(shift), Vector256.Create(origin));
        for (var i = 0; i < a.Length; i++) t[i] = (a[i] - s) * factor + o;
        for (var i = a.Length * Lanes; i < x.Length; i++) target[i] = (x[i] - shift) * factor + origin;
    }

    private static double Total(Vector256<double> sum) => sum[0] + sum[1] + (sum[2] + sum[3]);

    private static double Tail(ReadOnlySpan<double> x)
    {
        var total = 0.0;
        foreach (var value in x[(x.Length / Lanes * Lanes)..]) total += value;
        return total;
    }
}
