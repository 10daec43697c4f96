namespace Jundeng.Cli.Tests;

public sealed class ImplementationTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Implementation_ReturnedAndHandedInAgain_GivesTheTaskItsMilestones()
    {
        string[] handIn = ["implementation", "hand-in", Ledger.Plan, "3", "--measures", "分两批开班", "--person", "就业科科长", "--step", "2026-03-31=方案印发"];
        Assert.Matches("(?m)^ *3 +已报送 +就业科科长 +分两批开班 +2026-03-31 方案印发", await DoAsync([.. handIn, "--part", "县总工会=组织学员"]));
        Assert.Matches("已退回 .* 节点不落到季度", await DoAsync("implementation", "decide", Ledger.Plan, "3", "return", "--why", "节点不落到季度"));
        await DoAsync([.. handIn, "--step", "2026-09-30=完成四千人次"]);
        Assert.Contains("已接受", await DoAsync("implementation", "decide", Ledger.Plan, "3", "accept"), StringComparison.Ordinal);

        Assert.Matches("(?m)^ *2 +3 +完成四千人次 +2026-09-30", await DoAsync("milestone", "list", Ledger.Plan, "--task", "3"));
        Assert.Contains("县总工会 组织学员", await DoAsync("implementation", "show", Ledger.Plan, "3"), StringComparison.Ordinal);
        Assert.Contains("已接受", await DoAsync("implementation", "list", Ledger.Plan), StringComparison.Ordinal);
        Assert.Contains("退回实施方案", await DoAsync("history", Ledger.Plan), StringComparison.Ordinal);

        var run = await ledger.RunAsync("implementation", "decide", Ledger.Plan, "3", "return", "--why", "再议");
        Assert.Equal((6, "任务 3 的实施方案已接受，不能退回；用 jundeng implementation show 查看。\n"), (run.Code, run.Error));
        run = await ledger.RunAsync([.. handIn, "--step", "三月=开工"]);
        Assert.Equal((2, "“三月=开工”应写成“日期=内容”，如 2026-03-31=主体开工。\n"), (run.Code, run.Error));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
