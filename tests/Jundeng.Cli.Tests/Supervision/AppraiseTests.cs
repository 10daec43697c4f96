using Jundeng.Testing;

namespace Jundeng.Cli.Tests.Supervision;

public sealed class AppraiseTests(Ledger ledger) : IClassFixture<Ledger>
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "samples", "qinglan");

    [Fact]
    public async Task Appraise_TheSampleCounty_RanksItsUnitsAndAccountsForThem()
    {
        string[] words = ["appraise", Ledger.Plan, Path.Combine(s_folder, "appraisal.yaml"), "--data", Path.Combine(s_folder, "satisfaction.csv")];
        var table = await ledger.RunAsync(words);
        Assert.Equal((0, ""), (table.Code, table.Error));
        Assert.Matches(@"名次 +单位 +得分 +工作量 +成本 +人均支出 +效果 +满意度", table.Output);
        Assert.Matches(@"(?m)^ *1 +县\S+ +\d+\.\d\d ", table.Output);
        Assert.Matches("规则 units@1（SHA-256 [0-9a-f]{64}）。\n$", table.Output);

        var account = await ledger.RunAsync([.. words, "--account"]);
        Assert.Matches(@"(?m)^  满意度：满意度 93\.1，对照 90，得 100%；权重 20%，计 20 分。$", account.Output);
        Assert.Contains("\"account\": {", (await ledger.RunAsync([.. words, "--format", "json"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consolidate_AnUnknownRound_IsRefused()
    {
        var run = await ledger.RunAsync("consolidate", Ledger.Plan, "--round", "x");
        Assert.Equal(6, run.Code);
        Assert.NotEqual("", run.Error);
    }
}
