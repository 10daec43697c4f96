namespace Jundeng.Measures.Projection;

/// <summary>
/// How much of a year's work is usually done by when: points of (time, share), joined by straight lines from (0, 0) to (1, 1). Immutable. The default of all
/// projections is the calendar itself.
/// </summary>
public sealed class SeasonalProfile
{
    private readonly double[] _times;
    private readonly double[] _shares;

    /// <summary>From the shares done at the end of equal parts of the period, such as twelve months.</summary>
    /// <param name="shares">Rising from above 0 to 1, the last one 1; at least one.</param>
    /// <exception cref="ArgumentException">The shares do not rise to 1.</exception>
    public SeasonalProfile(ReadOnlySpan<double> shares)
    {
        if (shares.IsEmpty || shares[^1] != 1) throw new ArgumentException("A profile ends at 1.", nameof(shares));
        _times = new double[shares.Length + 1];
        _shares = new double[shares.Length + 1];
        for (var i = 1; i < _times.Length; i++)
        {
            _times[i] = (double)i / shares.Length;
            _shares[i] = shares[i - 1];
            if (!(_shares[i] > _shares[i - 1])) throw new ArgumentException("The shares of a profile rise.", nameof(shares));
        }
    }

    /// <summary>As much as time has gone by.</summary>
    public static SeasonalProfile Calendar { get; } = new([1]);

    /// <summary>The share usually done by a time.</summary>
    /// <param name="time">The share of the calendar gone by, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 1.</exception>
    public double At(double time)
    {
        if (!(time is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(time), time, "The time lies from 0 to 1.");
        var i = 1;
        while (_times[i] < time) i++;
        return _shares[i - 1] + (_shares[i] - _shares[i - 1]) * ((time - _times[i - 1]) / (_times[i] - _times[i - 1]));
    }

    /// <summary>The mean profile of earlier years: of each year's running totals, each over its last.</summary>
    /// <param name="years">Running totals at the end of equal parts, years by part (rows by column), rising, none missing.</param>
    /// <exception cref="ArgumentException">A total is missing or not greater than 0, or the mean does not rise.</exception>
    /// <exception cref="UndefinedMeasureException">There is no year.</exception>
    public static SeasonalProfile FromYears(Table years)
    {
        ArgumentNullException.ThrowIfNull(years);
        Check.NotEmpty(years.Rows * years.Columns);
        var shares = new double[years.Columns];
        for (var part = 0; part < shares.Length; part++)
        {
            Check.Finite(years.Column(part), nameof(years));
            for (var year = 0; year < years.Rows; year++) shares[part] += years[year, part] / Check.Positive(years[year, years.Columns - 1], nameof(years)) / years.Rows;
        }

        shares[^1] = 1;
        return new SeasonalProfile(shares);
    }
}
