namespace Jundeng.Cli.Tests;

public sealed class ProjectTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string Id = "990101-2026-p1";

    [Fact]
    public async Task Project_FromPlanToPayment_IsToldWhole()
    {
        await File.WriteAllTextAsync(ledger["单位.csv"], "name,short\n清岚县卫生健康局,县卫生健康局\n");
        await DoAsync("orgs", "import", ledger["单位.csv"], "--region", "990101");
        string[] add = ["project", "add", Ledger.Plan, "16", "乡镇卫生院改造", "--unit", "县卫生健康局", "--complete", "2026-10-31", "--total", "480万元"];
        var run = await ledger.RunAsync([.. add, "--fund", "省级@2026=300万元", "--fund", "县级=170万元"]);
        Assert.Equal((6, "各来源合计 470 万元，与总投资 480 万元相差 10 万元；请更正其一。\n"), (run.Code, run.Error));
        run = await ledger.RunAsync([.. add, "--fund", "省级=许多"]);
        Assert.Equal((2, "“省级=许多”应写成“来源=金额”或“来源@年度=金额”，如 省级@2026=200万元。\n"), (run.Code, run.Error));
        Assert.Equal("990101-2026-p1 乡镇卫生院改造：进度 未填，总投资 480 万元，已支付 0 万元 0.0%\n", await DoAsync([.. add, "--fund", "省级@2026=300万元", "--fund", "县级=180万元"]));

        Assert.Contains("进度 35.5%", await DoAsync("project", "progress", Id, "基础完工", "--percent", "35.5", "--completed", "1500000.5", "--on", "2026-05-31"), StringComparison.Ordinal);
        string[] pay = ["project", "pay", Id, "--source", "省财政", "--on", "2026-05-20"];
        await DoAsync([.. pay, "--amount", "300万元", "--arrived", "--note", "省级补助"]);
        await DoAsync([.. pay, "--amount", "120万元"]);
        run = await ledger.RunAsync([.. pay, "--amount", "200万元"]);
        Assert.Equal(6, run.Code);
        Assert.Contains("“省级”累计支付 320 万元，超过计划的 300 万元；如属实，请说明理由。\n", run.Error, StringComparison.Ordinal);
        Assert.Matches("(?m)^ +3 +2026-05-20 +支付 +省级 +100 +更正第 2 笔；记错金额", await DoAsync([.. pay, "--amount", "100万元", "--corrects", "2", "--why", "记错金额"]));
        Assert.Matches("(?m)^ +2 +2026-05-20 +支付 +省级 +120 +已由第 3 笔更正", await DoAsync("project", "withdraw", Id, "3", "--why", "未付出"));
        await DoAsync([.. pay, "--amount", "120万元"]);

        var shown = await DoAsync("project", "show", Id);
        Assert.Matches("(?m)^ +省级 +300 +300 +120 +40.0% *$", shown);
        Assert.Matches("(?m)^ +2026-05-31 +35.5% +基础完工 +150.00005 ", shown);
        Assert.Matches("(?m)^ +合计 +480 +300 +120 +25.0% +150.00005 *$", await DoAsync("project", "list", Ledger.Plan));
        Assert.Matches("(?m)^ +16 +.* +1 +480 +300 +120 +25.0%", await DoAsync("project", "list", Ledger.Plan, "--by", "task"));
        Assert.Matches("(?m)^ +县级 +180 +0 +0 +0.0%", await DoAsync("project", "list", Ledger.Plan, "--by", "source"));
        Assert.Contains("\"paid\": 120000000", await DoAsync("project", "list", Ledger.Plan, "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("登记项目资金", await DoAsync("history", Id), StringComparison.Ordinal);
        Assert.Contains("对口支援", await DoAsync("project", "source", Ledger.Plan, "对口支援"), StringComparison.Ordinal);
        Assert.Contains("完工日期", (await ledger.RunAsync("project", "change", Id, "--start", "2026-11-01", "--complete", "2026-10-01")).Error, StringComparison.Ordinal);
        Assert.Contains("已撤销", await DoAsync("project", "change", Id, "--drop", "--why", "选址不当"), StringComparison.Ordinal);
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
