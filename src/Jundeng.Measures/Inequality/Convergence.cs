using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>Whether regions draw nearer to each other over time. Source: Barro and Sala-i-Martin 1992.</summary>
public static class Convergence
{
    /// <summary>
    /// σ-convergence: the spread of each period as a standard deviation of logarithms (n − 1), and the yearly trend of that spread with its interval by
    /// Student's t; a trend below 0 is convergence. For shares and scores take the coefficient of variation of each period instead.
    /// </summary>
    /// <param name="values">Regions by period (rows by column), all greater than 0; only regions without a gap are taken.</param>
    /// <param name="times">When each period is, in years, rising; three or more.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="ArgumentException">The times do not fit.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than two regions or three periods, or a value is not positive.</exception>
    public static SigmaConvergence Sigma(Table values, ReadOnlySpan<double> times, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        Check.SameLength(values.Columns, times.Length, nameof(times));
        Check.Finite(times, nameof(times));
        Check.Level(level);
        Check.Enough(3, values.Columns, "periods");
        var rows = Enumerable.Range(0, values.Rows).Where(row => !Enumerable.Range(0, values.Columns).Any(column => double.IsNaN(values[row, column]))).ToArray();
        Check.Enough(2, rows.Length, "regions without a gap");
        var spread = new double[values.Columns];
        for (var period = 0; period < spread.Length; period++)
            spread[period] = Math.Sqrt(Moments.SampleVariance(rows.Select(row => Log(values[row, period])).ToArray()));
        var line = OrdinaryLine.Of(times, spread);
        return new SigmaConvergence(spread, Estimate.StudentT(line.Slope, line.SlopeError, times.Length - 2, level), rows.Length);
    }

    /// <summary>
    /// Absolute β-convergence: the yearly growth ln(y_T/y₀)/T on ln y₀ by least squares; a slope b below 0 is convergence. With it the speed λ = −ln(1 + bT)/T
    /// and the years to halve a gap, ln 2/λ, where they exist.
    /// </summary>
    /// <param name="first">The values at the start, greater than 0.</param>
    /// <param name="last">The values at the end, greater than 0.</param>
    /// <param name="years">T, greater than 0.</param>
    /// <param name="level">The level of the interval, by Student's t.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">Fewer than three regions, all equal at the start, or a value is not positive.</exception>
    public static BetaConvergence Beta(ReadOnlySpan<double> first, ReadOnlySpan<double> last, double years, double level = 0.95)
    {
        Check.SameLength(first.Length, last.Length, nameof(last));
        Check.Finite(first, nameof(first));
        Check.Finite(last, nameof(last));
        Check.Positive(years, nameof(years));
        Check.Level(level);
        Check.Enough(3, first.Length, "regions");
        var (start, growth) = (new double[first.Length], new double[first.Length]);
        for (var i = 0; i < start.Length; i++)
        {
            start[i] = Log(first[i]);
            growth[i] = (Log(last[i]) - start[i]) / years;
        }

        var line = OrdinaryLine.Of(start, growth);
        var left = 1 + line.Slope * years;
        double? speed = left > 0 ? -Math.Log(left) / years : null;
        return new BetaConvergence(Estimate.StudentT(line.Slope, line.SlopeError, first.Length - 2, level), speed, speed > 0 ? Math.Log(2) / speed : null, line.Determination);
    }

    private static double Log(double value)
    {
        if (value <= 0) Check.ThrowNotPositive(value);
        return Math.Log(value);
    }
}
