namespace Jundeng.Measures.Numerics;

/// <summary>Mean, spread and shape of numbers that are all there.</summary>
internal static class Moments
{
    public static double Mean(ReadOnlySpan<double> x) => Sums.Of(x) / x.Length;

    /// <summary>With n − 1.</summary>
    public static double SampleVariance(ReadOnlySpan<double> x) => Sums.Powers(x, Mean(x)).Second / (x.Length - 1);

    /// <summary>The bias-corrected skew G1 and excess kurtosis G2, as in spreadsheets; n ≥ 4 and not all equal.</summary>
    public static (double Skew, double Kurtosis) Shape(ReadOnlySpan<double> x)
    {
        double n = x.Length;
        var (s2, s3, s4) = Sums.Powers(x, Mean(x));
        var skew = Math.Sqrt(n) * s3 / (s2 * Math.Sqrt(s2)) * Math.Sqrt(n * (n - 1)) / (n - 2);
        var kurtosis = ((n + 1) * (n * s4 / (s2 * s2) - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
        return (skew, kurtosis);
    }

    public static (double Min, double Max) Range(ReadOnlySpan<double> x)
    {
        var (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in x)
        {
            if (value < min) min = value;
            if (value > max) max = value;
        }

        return (min, max);
    }

    /// <summary>Pearson's correlation; null where either is all equal.</summary>
    public static double? Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (mx, my) = (Mean(x), Mean(y));
        double xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - mx, y[i] - my);
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }

        return IsSpread(x) && IsSpread(y) ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : null;
    }

    public static bool IsSpread(ReadOnlySpan<double> x) => x.Length > 0 && x.ContainsAnyExcept(x[0]);

    /// <summary>The quantile of sorted numbers by linear interpolation between order statistics (R's type 7).</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        return below + 1 < sorted.Length ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[^1];
    }

    /// <summary>The numbers that are there.</summary>
    public static double[] Present(ReadOnlySpan<double> x)
    {
        var present = new double[x.Length];
        var count = 0;
        foreach (var value in x)
            if (!double.IsNaN(value)) present[count++] = value;
        return count == present.Length ? present : present[..count];
    }
}
