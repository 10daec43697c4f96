namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>How a target stands against the values that a plan of several years gave to single ones.</summary>
/// <param name="Number">The year of the day that is looked at.</param>
/// <param name="Elapsed">Share of the year that has passed, in percent.</param>
/// <param name="Progress">How far the value of the year is met by what was reported in it, in percent; null where the year has no value or nothing was reported.</param>
/// <param name="OverdueDays">Days since the end of the year before where its value is not met; else 0.</param>
public sealed record LightYear(int Number, double Elapsed, double? Progress, int OverdueDays)
{
    /// <summary>Share of the year less share of the way, in percentage points; null where nothing is known.</summary>
    public double? Behind => Elapsed - Progress;

    /// <summary>The facts of a day.</summary>
    /// <param name="today">The day that is looked at.</param>
    /// <param name="share">How far the value of the year is met, 1 = met; null where nothing is known.</param>
    /// <param name="missed">Whether the year before had a value that is not met.</param>
    public static LightYear On(DateOnly today, double? share, bool missed) =>
        new(today.Year, 100.0 * today.DayOfYear / (DateTime.IsLeapYear(today.Year) ? 366 : 365), share * 100, missed ? today.DayOfYear : 0);
}
