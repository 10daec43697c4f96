using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Projection;

/// <summary>
/// Where values are heading by the end of a period, and what is still needed. Time is a share of the period; dates are the caller's. Simple on purpose: two
/// to twelve reports a year carry no more.
/// </summary>
public static class YearEnd
{
    /// <summary>
    /// A flow (新增, 全年), by its pace: the last running total over the share of the work usually done by then. The interval, from three reports on, is
    /// that of a random walk around the profile: the rates between reports differ by σ, whose weighted estimate is s² = Σ(Δv − rΔp)²/Δp/(k − 1) with r the pace
    /// and k reports, and what is to come has the variance s²(1 − p)/p, by Student's t with k − 1 degrees of freedom.
    /// </summary>
    /// <param name="reports">Running totals, rising in time, one or more.</param>
    /// <param name="profile">How the year's work usually goes; null for the calendar.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="ArgumentException">A time lies outside 0 to 1 or does not rise, or a value is not finite.</exception>
    /// <exception cref="UndefinedMeasureException">There is no report.</exception>
    public static Forecast Flow(IReadOnlyList<Progress> reports, SeasonalProfile? profile = null, double level = 0.95)
    {
        var shares = Shares(reports, profile, level);
        var (done, value) = (shares[^1], reports[^1].Value);
        var pace = value / done;
        if (reports.Count < 3 || done >= 1) return new Forecast(new Estimate(pace), pace);
        var (sum, before, last) = (0.0, 0.0, 0.0);
        for (var i = 0; i < shares.Length; i++)
        {
            var (step, gain) = (shares[i] - before, reports[i].Value - last);
            sum += (gain - pace * step) * (gain - pace * step) / step;
            (before, last) = (shares[i], reports[i].Value);
        }

        var variance = sum / (reports.Count - 1) * (1 - done) / done;
        return new Forecast(Estimate.StudentT(pace, Math.Sqrt(variance), reports.Count - 1, level), pace);
    }

    /// <summary>
    /// A stock or a rate, by the straight line through its reports (least squares), continued to the end. One report: stays as it is. The interval, from three
    /// reports on, is the prediction interval of the line, with k − 2 degrees of freedom.
    /// </summary>
    /// <param name="reports">Values, rising in time, one or more. A baseline at the start of the period may be given as its own argument.</param>
    /// <param name="baseline">The value at the start of the period; null where unknown.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="ArgumentException">A time lies outside 0 to 1 or does not rise, or a value is not finite.</exception>
    /// <exception cref="UndefinedMeasureException">There is no report.</exception>
    public static Forecast Stock(IReadOnlyList<Progress> reports, double? baseline = null, double level = 0.95)
    {
        var times = Shares(reports, null, level).ToList();
        var values = reports.Select(report => report.Value).ToList();
        if (baseline is { } start)
        {
            times.Insert(0, 0);
            values.Insert(0, Check.Finite(start, nameof(baseline)));
        }

        if (values.Count == 1) return new Forecast(new Estimate(values[0]), 0);
        if (values.Count == 2)
        {
            var pace = (values[1] - values[0]) / (times[1] - times[0]);
            return new Forecast(new Estimate(values[1] + pace * (1 - times[1])), pace);
        }

        var line = OrdinaryLine.Of([.. times], [.. values]);
        var distance = 1 - line.MeanX;
        var error = Math.Sqrt(line.ResidualVariance * (1 + 1.0 / times.Count + distance * distance / line.SumOfSquares));
        return new Forecast(Estimate.StudentT(line.Intercept + line.Slope, error, times.Count - 2, level), line.Slope);
    }

    /// <summary>The pace still needed to bring a flow to its target, on the scale of the profile.</summary>
    /// <param name="last">The last running total.</param>
    /// <param name="target">The target of the whole period.</param>
    /// <param name="profile">How the year's work usually goes; null for the calendar.</param>
    /// <exception cref="ArgumentException">The time lies outside 0 to 1, or a number is not finite.</exception>
    public static PaceNeeded Needed(Progress last, double target, SeasonalProfile? profile = null)
    {
        Check.Finite(target, nameof(target));
        var done = Shares([last], profile, 0.95)[0];
        var remaining = target - last.Value;
        if (done >= 1) return new PaceNeeded(remaining, null, null);
        var pace = remaining / (1 - done);
        return new PaceNeeded(remaining, pace, last.Value > 0 ? pace / (last.Value / done) : null);
    }

    private static double[] Shares(IReadOnlyList<Progress> reports, SeasonalProfile? profile, double level)
    {
        ArgumentNullException.ThrowIfNull(reports);
        Check.Level(level);
        Check.NotEmpty(reports.Count);
        var shares = new double[reports.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            Check.Finite(reports[i].Value, nameof(reports));
            if (!(reports[i].Elapsed is > 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(reports), reports[i].Elapsed, "The time of a report lies above 0 and up to 1.");
            if (i > 0 && !(reports[i].Elapsed > reports[i - 1].Elapsed)) throw new ArgumentException("The times of the reports must rise.", nameof(reports));
            shares[i] = (profile ?? SeasonalProfile.Calendar).At(reports[i].Elapsed);
        }

        return shares;
    }
}
