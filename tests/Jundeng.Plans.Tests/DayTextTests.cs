namespace Jundeng.Plans.Tests;

public sealed class DayTextTests
{
    [Fact]
    public void Said_Day_IsAsPeopleSayIt() => Assert.Equal(new LocalText("2026年6月3日", "3 June 2026"), new DateOnly(2026, 6, 3).Said());
}
