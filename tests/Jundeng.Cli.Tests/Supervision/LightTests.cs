namespace Jundeng.Cli.Tests.Supervision;

public sealed class LightTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Light_OfTheSampleCounty_IsDrawnShownAndSetByHand()
    {
        var drawn = await ledger.RunAsync("light", "draw", Ledger.Plan, "--as-of", "2026-06-30", "--dry-run", "--lang", "zh");
        Assert.Equal(0, drawn.Code);
        Assert.Equal("试算，未保存。\n", drawn.Error);
        Assert.Matches("(?m)^ *1 +[●○▲■] (正常|未报|预警|逾期) ", drawn.Output);

        Assert.Matches(@"与上次相比有 \d+ 盏灯变化", (await ledger.RunAsync("light", "draw", Ledger.Plan)).Error);
        Assert.Equal("与已保存的结果相同，未再保存。\n", (await ledger.RunAsync("light", "draw", Ledger.Plan)).Error);
        Assert.Matches("(?m)^ *default@2 ", (await ledger.RunAsync("light", "rules", "list")).Output);
        Assert.StartsWith("# 随程序提供的默认亮灯规则", (await ledger.RunAsync("light", "rules", "show")).Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ *\d{4}-\d\d-\d\d +[●○▲■] ", (await ledger.RunAsync("light", "show", Ledger.Plan, "1")).Output);

        var set = await ledger.RunAsync("light", "override", Ledger.Plan, "1", "--light", "red", "--until", "2199-01-01", "--why", "群众反映未落实", "--as", "督查员");
        Assert.Matches("^1 .+：■ 逾期。手工调整（督查员，至2199年1月1日）：群众反映未落实\n$", set.Output);
        Assert.Matches("(?m)^ *1 +■ 逾期 .*手工调整", (await ledger.RunAsync("light", "list", Ledger.Plan)).Output);
        Assert.Contains("\"override\": {", (await ledger.RunAsync("light", "list", Ledger.Plan, "--format", "json")).Output, StringComparison.Ordinal);
        Assert.Equal((2, "请给出 --light 和 --until，或者只给 --lift。\n"), await EndAsync("light", "override", Ledger.Plan, "1"));
        Assert.Equal(0, (await ledger.RunAsync("light", "override", Ledger.Plan, "1", "--lift")).Code);
        Assert.Equal(0, (await ledger.RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task Rules_ABadFile_AreRefusedWithLines()
    {
        await File.WriteAllTextAsync(ledger["bad.yaml"], "light-rules: x\nversion: 1\nlights: []\nrules: [{light: a}]\n", TestContext.Current.CancellationToken);
        var (code, error) = await EndAsync("light", "rules", "add", ledger["bad.yaml"]);
        Assert.Equal(6, code);
        Assert.Contains("bad.yaml 第 3 行第 9 列：lights 下至少要有两种灯", error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml 第 4 行", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Error)> EndAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}
