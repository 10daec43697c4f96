using Jundeng.Ledger.Assessment.Data;

namespace Jundeng.Ledger.Tests.Assessment.Data;

public sealed class PeriodTimeTests
{
    [Theory]
    [InlineData("2026", 2026)]
    [InlineData("２０２６年", 2026)]
    [InlineData("2026H2", 2026.5)]
    [InlineData("2026-Q2", 2026.25)]
    [InlineData("2026年第3季度", 2026.5)]
    [InlineData("2026-07", 2026.5)]
    [InlineData("2026年7月", 2026.5)]
    [InlineData("2026-01-01", 2026)]
    public void TryParse_PeriodAsWritten_IsItsBeginning(string period, double years)
    {
        Assert.True(PeriodTime.TryParse(period, out var found));
        Assert.Equal(years, found, 1e-12);
    }

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("2026Q5")]
    [InlineData("上半年")]
    public void TryParse_OtherText_IsNone(string period) => Assert.False(PeriodTime.TryParse(period, out _));

    [Fact]
    public void Order_MixedPeriods_IsTheOrderOfTimeWithTheUnknownLast() =>
        Assert.Equal(["2025", "2025Q4", "2026-03", "2026年7月", "基期"], PeriodTime.Order(["基期", "2026年7月", "2025Q4", "2026-03", "2025"]));
}
