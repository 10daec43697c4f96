namespace Jundeng.Measures.Numerics;

/// <summary>Student's t distribution.</summary>
internal static class StudentT
{
    /// <summary>How many standard errors a two-sided interval reaches, by bisection on the distribution function.</summary>
    public static double TwoSided(double level, double degrees)
    {
        var tail = 1 - level;
        var (low, high) = (0.0, 1.0);
        while (TwoTails(high, degrees) > tail && high < 1e12) high *= 2;
        for (var i = 0; i < 200 && high - low > 1e-15 * high; i++)
        {
            var middle = low + (high - low) / 2;
            if (TwoTails(middle, degrees) > tail) low = middle;
            else high = middle;
        }

        return low + (high - low) / 2;
    }

    /// <summary>The probability of a t at least as far from 0.</summary>
    public static double TwoTails(double t, double degrees) => IncompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));

    // Regularised, by Lentz's continued fraction.
    private static double IncompleteBeta(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - front * Fraction(b, a, 1 - x) / b;
    }

    private static double Fraction(double a, double b, double x)
    {
        const double Tiny = 1e-300;
        var (c, d) = (1.0, 1 / Away(1 - (a + b) * x / (a + 1)));
        var h = d;
        for (var m = 1; m < 100_000; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Away(1 + even * d);
            c = Away(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Away(1 + odd * d);
            c = Away(1 + odd / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < 1e-16) break;
        }

        return h;

        static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }

    // Lanczos, g = 7, nine terms.
    private static double LogGamma(double x)
    {
        ReadOnlySpan<double> terms =
        [
            0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ];
        if (x < 0.5) return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        x--;
        var sum = terms[0];
        for (var i = 1; i < terms.Length; i++) sum += terms[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
