namespace Jundeng.Measures.Numerics;

/// <summary>Ordinary least squares on one variable with an intercept; three points or more.</summary>
internal readonly record struct OrdinaryLine(double Intercept, double Slope, double SlopeError, double Determination, double ResidualVariance, double MeanX, double SumOfSquares)
{
    public static OrdinaryLine Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (!Moments.IsSpread(x)) throw Check.AllEqual();
        var (mx, my) = (Moments.Mean(x), Moments.Mean(y));
        double xx = 0, xy = 0, yy = 0, rest = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xx += (x[i] - mx) * (x[i] - mx);
            xy += (x[i] - mx) * (y[i] - my);
            yy += (y[i] - my) * (y[i] - my);
        }

        var slope = xy / xx;
        for (var i = 0; i < x.Length; i++)
        {
            var residual = y[i] - my - slope * (x[i] - mx);
            rest += residual * residual;
        }

        var variance = rest / (x.Length - 2);
        return new OrdinaryLine(my - slope * mx, slope, Math.Sqrt(variance / xx), yy == 0 ? 0 : Math.Clamp(1 - rest / yy, 0, 1), variance, mx, xx);
    }
}
