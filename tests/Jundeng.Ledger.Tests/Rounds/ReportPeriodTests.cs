using Jundeng.Ledger.Rounds;

namespace Jundeng.Ledger.Tests.Rounds;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData("mid-year", PeriodKind.MidYear, "2026-mid-year", "2026-01-01", "2026-06-30")]
    [InlineData("2026-year-end", PeriodKind.YearEnd, "2026-year-end", "2026-01-01", "2026-12-31")]
    [InlineData("Q3", PeriodKind.Quarter, "2026-q3", "2026-07-01", "2026-09-30")]
    [InlineData("m2", PeriodKind.Month, "2026-m02", "2026-02-01", "2026-02-28")]
    [InlineData("２０２７－ｑ１", PeriodKind.Quarter, "2027-q1", "2027-01-01", "2027-03-31")]
    [InlineData("2026-01-01..2026-05-15", PeriodKind.Own, "2026-01-01..2026-05-15", "2026-01-01", "2026-05-15")]
    public void TryParse_APeriodOfThePlan_IsRead(string text, PeriodKind kind, string code, string from, string to)
    {
        Assert.True(ReportPeriod.TryParse(text, 2026, 2026, out var period));
        Assert.Equal((kind, code, from, to), (period!.Kind, period.Code, $"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
        Assert.True(ReportPeriod.TryParse(code, 1, 9999, out var again));
        Assert.Equal(period, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("q0")]
    [InlineData("q5")]
    [InlineData("m13")]
    [InlineData("0000-q1")]
    [InlineData("2025-q1")]
    [InlineData("2028-q1")]
    [InlineData("2026-05-15..2026-01-01")]
    [InlineData("2026-02-30..2026-03-01")]
    public void TryParse_NoPeriodOfThePlan_IsRefused(string text) => Assert.False(ReportPeriod.TryParse(text, 2026, 2026, out _));

    [Fact]
    public void TryParse_WithoutYearInAPlanOfSeveral_IsRefused()
    {
        Assert.False(ReportPeriod.TryParse("mid-year", 2026, 2030, out _));
        Assert.True(ReportPeriod.TryParse("2028-mid-year", 2026, 2030, out _));
    }
}
