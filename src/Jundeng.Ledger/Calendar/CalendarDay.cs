namespace Jundeng.Ledger.Calendar;

/// <summary>A day of which the calendar says whether it is worked.</summary>
/// <param name="Day">The day.</param>
/// <param name="Working">Whether it is a working day.</param>
/// <param name="Name">Why, such as a festival; null where nothing is said.</param>
public sealed record CalendarDay(DateOnly Day, bool Working, string? Name);
