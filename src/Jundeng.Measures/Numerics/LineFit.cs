namespace Jundeng.Measures.Numerics;

/// <summary>A weighted regression on one variable with an intercept, and its robust covariance.</summary>
internal sealed class LineFit
{
    private readonly double _v00;
    private readonly double _v01;
    private readonly double _v11;

    private LineFit(double intercept, double slope, double[] x, double[] weights, Func<int, double> score)
    {
        (Intercept, Slope) = (intercept, slope);
        // Bread: the inverse of X'WX. Meat: the squared scores. HC1 multiplies by n/(n − 2).
        double a = 0, b = 0, c = 0, m00 = 0, m01 = 0, m11 = 0;
        var n = 0;
        for (var i = 0; i < x.Length; i++)
        {
            a += weights[i];
            b += weights[i] * x[i];
            c += weights[i] * x[i] * x[i];
            var s = score(i);
            m00 += s * s;
            m01 += s * s * x[i];
            m11 += s * s * x[i] * x[i];
            n++;
        }

        var det = a * c - b * b;
        var (i00, i01, i11) = (c / det, -b / det, a / det);
        var small = n / (n - 2.0);
        _v00 = small * (i00 * (i00 * m00 + i01 * m01) + i01 * (i00 * m01 + i01 * m11));
        _v01 = small * (i01 * (i00 * m00 + i01 * m01) + i11 * (i00 * m01 + i01 * m11));
        _v11 = small * (i01 * (i01 * m00 + i11 * m01) + i11 * (i01 * m01 + i11 * m11));
    }

    public double Intercept { get; }

    public double Slope { get; }

    /// <summary>The standard error of a combination of intercept and slope.</summary>
    public double Error(double intercept, double slope) =>
        Math.Sqrt(Math.Max(0, intercept * intercept * _v00 + 2 * intercept * slope * _v01 + slope * slope * _v11));

    public static LineFit Linear(double[] x, double[] y, double[] weights)
    {
        var (intercept, slope) = Solve(x, y, weights);
        return new LineFit(intercept, slope, x, weights, i => weights[i] * (y[i] - intercept - slope * x[i]));
    }

    /// <summary>Shares between 0 and 1 by iteratively reweighted least squares.</summary>
    public static LineFit Logistic(double[] x, double[] share, double[] trials)
    {
        const int Limit = 100;
        var (intercept, slope) = (0.0, 0.0);
        var (working, weights) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            // The start that software agrees on: shares pulled a little from 0 and 1.
            var start = (trials[i] * share[i] + 0.5) / (trials[i] + 1);
            working[i] = Math.Log(start / (1 - start)) + (share[i] - start) / (start * (1 - start));
            weights[i] = trials[i] * start * (1 - start);
        }

        for (var step = 0; step < Limit; step++)
        {
            var (nextIntercept, nextSlope) = Solve(x, working, weights);
            var moved = Math.Max(Math.Abs(nextIntercept - intercept), Math.Abs(nextSlope - slope));
            (intercept, slope) = (nextIntercept, nextSlope);
            if (!double.IsFinite(intercept) || !double.IsFinite(slope) || Math.Abs(slope) + Math.Abs(intercept) > 500) break;
            for (var i = 0; i < x.Length; i++)
            {
                var line = intercept + slope * x[i];
                var p = 1 / (1 + Math.Exp(-line));
                weights[i] = trials[i] * p * (1 - p);
                working[i] = weights[i] == 0 ? line : line + (share[i] - p) / (p * (1 - p));
            }

            if (moved <= 1e-12 * Math.Max(1, Math.Abs(intercept) + Math.Abs(slope)))
                return new LineFit(intercept, slope, x, weights, i => trials[i] * (share[i] - 1 / (1 + Math.Exp(-intercept - slope * x[i]))));
        }

        throw Check.Undefined(UndefinedReason.NoSolution, "The logistic regression has no finite solution.");
    }

    private static (double Intercept, double Slope) Solve(double[] x, double[] y, double[] weights)
    {
        double w = 0, mx = 0, my = 0, xx = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            w += weights[i];
            mx += weights[i] * x[i];
            my += weights[i] * y[i];
        }

        mx /= w;
        my /= w;
        for (var i = 0; i < x.Length; i++)
        {
            xx += weights[i] * (x[i] - mx) * (x[i] - mx);
            xy += weights[i] * (x[i] - mx) * (y[i] - my);
        }

        if (xx == 0) throw Check.AllEqual();
        return (my - xy / xx * mx, xy / xx);
    }
}
