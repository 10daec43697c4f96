using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class OrgsTests(Ledger ledger) : IClassFixture<Ledger>
{
    private static readonly string s_list = Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv");

    [Fact]
    public async Task Orgs_OfTheSampleCounty_MatchEveryUnitOfItsPlan()
    {
        Assert.Equal((0, "共 39 个单位：新增 39，变更 0，未变 0\n"), await RunAsync("orgs", "import", s_list, "--region", "990101"));

        var run = await RunAsync("orgs", "match", Ledger.Plan, "--accept", "0.75");
        Assert.EndsWith("共 40 个名称：已确认 40，待确认 0\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("县人力社保局 +11 +990101-u1 ", run.Output);
        Assert.Matches("各乡镇人民政府（街道办事处） +2 +下属各区域 ", run.Output);

        Assert.Matches("县教育局 +10 +990101-u2 990101-u3 ", (await RunAsync("orgs", "match", Ledger.Plan, "县教育局", "990101-u2", "990101-u3")).Output);
        Assert.Matches("县数据局 +1 +无 ", (await RunAsync("orgs", "match", Ledger.Plan, "县数据局", "--nobody")).Output);

        Assert.Contains("清岚县卫生健康委员会", (await RunAsync("orgs", "change", "990101-u17", "--on", "2026-01-01", "--name", "清岚县卫生健康委员会")).Output, StringComparison.Ordinal);
        Assert.Equal((0, "990101-u27 已撤销，由 990101-u26（清岚县商务局）承接。\n"), await RunAsync("orgs", "merge", "990101-u27", "--into", "990101-u26", "--on", "2026-01-01", "--why", "机构改革"));
        Assert.Contains("2026-01-01 撤销，由 990101-u26 承接", (await RunAsync("orgs", "show", "990101-u27")).Output, StringComparison.Ordinal);
        Assert.Matches("县邮政管理局 +1 +990101-u26 ", (await RunAsync("orgs", "match", Ledger.Plan)).Output);
    }

    [Fact]
    public async Task Match_ANameWithoutOrganisations_IsRefused()
    {
        var run = await ledger.RunAsync("orgs", "match", Ledger.Plan, "县教育局");
        Assert.Equal((2, "请给出单位编号，或用 --nobody 说明不对应任何单位。\n"), (run.Code, run.Error));
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Output);
    }
}
