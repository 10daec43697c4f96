using Jundeng.Ledger.Calendar;

namespace Jundeng.Ledger.Tests.Calendar;

public sealed class WorkingDaysTests
{
    // Thursday 1 to Wednesday 7 October free, Saturday 10 October worked.
    private static readonly WorkingDays s_days = new(
        [.. Enumerable.Range(1, 7).Select(day => new CalendarDay(new DateOnly(2026, 10, day), false, "国庆节")), new CalendarDay(new DateOnly(2026, 10, 10), true, null)]);

    [Theory]
    [InlineData("2026-09-30", "2026-09-30")]
    [InlineData("2026-10-01", "2026-10-08")]
    [InlineData("2026-10-10", "2026-10-10")]
    [InlineData("2026-10-11", "2026-10-12")]
    [InlineData("2026-10-17", "2026-10-19")]
    public void OnOrAfter_ADay_IsTheNextThatIsWorked(string day, string worked) => Assert.Equal(Day(worked), s_days.OnOrAfter(Day(day)));

    [Theory]
    [InlineData("2026-09-30", "2026-09-30", 0)]
    [InlineData("2026-09-30", "2026-10-07", 0)]
    [InlineData("2026-09-30", "2026-10-08", 1)]
    [InlineData("2026-09-30", "2026-10-11", 3)]
    [InlineData("2026-10-08", "2026-09-01", 0)]
    [InlineData("9999-12-30", "9999-12-31", 1)]
    public void After_UntilADay_CountsOnlyWorkingDays(string day, string until, int count) => Assert.Equal(count, s_days.After(Day(day), Day(until)));

    [Theory]
    [InlineData("2026-09-29", 0, "2026-09-29")]
    [InlineData("2026-09-29", 2, "2026-10-08")]
    [InlineData("2026-10-12", -2, "2026-10-09")]
    public void Add_WorkingDays_StepsOverFreeOnes(string day, int days, string then) => Assert.Equal(Day(then), s_days.Add(Day(day), days));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
