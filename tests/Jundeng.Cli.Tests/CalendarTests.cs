namespace Jundeng.Cli.Tests;

public sealed class CalendarTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Calendar_ImportedDays_AreListed()
    {
        var file = ledger["days.csv"];
        await File.WriteAllTextAsync(file, "日期,上班,名称\n2026-10-01,休息,国庆节\n2026-10-10,上班,调休\n", TestContext.Current.CancellationToken);

        Assert.Equal((0, "共 2 天：新增 2，变更 0，未变 0\n"), await RunAsync("calendar", "import", file));

        var (code, table) = await RunAsync("calendar", "list", "--year", "2026");
        Assert.Equal(0, code);
        Assert.Matches("2026-10-01 +休息 +国庆节", table);
        Assert.Matches("2026-10-10 +上班 +调休", table);
        Assert.Contains("\"day\": \"2026-10-10\"", (await RunAsync("calendar", "list", "--format", "json")).Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Output);
    }
}
