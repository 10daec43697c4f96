using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class IndicatorsTests(Ledger ledger) : IClassFixture<Ledger>
{
    private static readonly string s_list = Path.Combine(Repository.Root, "samples", "qinglan", "indicators.csv");

    [Fact]
    public async Task Indicators_OfTheSampleCounty_AreLinkedWithItsTargets()
    {
        Assert.Equal("共 7 个指标：新增 7，变更 0，未变 0\n", await DoAsync("indicators", "import", s_list));
        Assert.Matches(@"(?m)^ *JOB-01 +城镇新增就业 +人 +正向 +当期 +性别、年龄 +人力资源和社会保障统计 +月 *$", await DoAsync("indicators", "list"));

        var proposed = await DoAsync("indicators", "link", Ledger.Plan);
        Assert.Matches(@"(?m)^ *t\d+ +城镇新增就业 +人 +JOB-01 城镇新增就业 1\.00", proposed);
        var linked = await DoAsync("indicators", "link", Ledger.Plan, "--accept", "0.9");
        Assert.Matches(@"(?m)^ *t\d+ +城镇新增就业 +人 +JOB-01 *$", linked);
        Assert.Matches(@"(?m)^ *t1 +.* 无 *$", await DoAsync("indicators", "link", Ledger.Plan, "t1", "--none"));

        Assert.Contains("New urban jobs", await DoAsync("indicators", "change", "JOB-01", "--on", "2026-01-01", "--unit", "人次", "--why", "口径调整", "--lang", "en"), StringComparison.Ordinal);
        var shown = await DoAsync("indicators", "show", "JOB-01");
        Assert.Matches(@"(?m)^ *JOB-01 .* 2026-01-01 *$", shown);
        Assert.Matches(@"(?m)^ *2026 +990101 +990101-2026 +t\d+ +城镇新增就业 +≥ 2,200 +人 *$", shown);
        Assert.Contains("对应指标", await DoAsync("history", Ledger.Plan), StringComparison.Ordinal);
        Assert.Contains("变更指标", await DoAsync("history", "JOB-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_ATargetWithoutACode_IsRefused()
    {
        var run = await ledger.RunAsync("indicators", "link", Ledger.Plan, "t2");
        Assert.Equal((2, "请给出指标编码，或用 --none 说明不属于任何指标。\n"), (run.Code, run.Error));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
