using Jundeng.Testing;

namespace Jundeng.Cli.Tests.Supervision;

public sealed class OrderTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string Order = "990101-d1";

    [Fact]
    public async Task Order_FromAWarning_IsWorkedOnCheckedClosedAndReopened()
    {
        await DoneAsync("orgs", "import", Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv"), "--region", "990101");
        await DoneAsync("orgs", "match", Ledger.Plan, "--accept", "0.75");
        await DoneAsync("light", "draw", Ledger.Plan);
        await DoneAsync("light", "override", Ledger.Plan, "1", "--light", "red", "--until", "2199-01-01", "--why", "群众反映未落实");
        Assert.Matches("(?m)^ *1 +■ 逾期 ", await DoneAsync("warnings", Ledger.Plan));

        Assert.Matches(@"^990101-d1 已下达，期限 \d{4}-\d\d-\d\d，清岚县.+：.+\n$", await DoneAsync("order", "issue", Ledger.Plan, "1", "--days", "10"));
        Assert.DoesNotMatch("(?m)^ *1 +■", await DoneAsync("warnings", Ledger.Plan));
        Assert.Matches("(?m)^ *1 +■ .*990101-d1", await DoneAsync("warnings", Ledger.Plan, "--all"));
        await DoneAsync("order", "sign", Order);
        await DoneAsync("order", "start", Order);
        Assert.Contains("申请延期", await DoneAsync("order", "extend", Order, "--due", "2199-01-31", "--why", "设备到货推迟"), StringComparison.Ordinal);
        Assert.Equal((2, "请在 --grant 和 --refuse 中给出一个。\n"), await EndAsync("order", "decide", Order));
        Assert.Contains("办理中，期限 2199-01-31", await DoneAsync("order", "decide", Order, "--grant"), StringComparison.Ordinal);
        await DoneAsync("remark", "add", Order, "--text", "请抓紧", "--as", "县长");
        await DoneAsync("order", "report", Order, "--text", "已补建 3 处");
        await DoneAsync("order", "check", Order, "--pass");
        Assert.Contains("已销号", await DoneAsync("order", "close", Order), StringComparison.Ordinal);
        Assert.Equal((6, "督办单 990101-d1 已销号，不能签收；现在可以：重新督办。\n"), await EndAsync("order", "sign", Order));
        await DoneAsync("order", "reopen", Order, "--days", "5", "--why", "回头看发现反弹");
        await DoneAsync("order", "suspend", Order, "--why", "汛期停工");
        await DoneAsync("order", "resume", Order);
        Assert.Contains("任务已调整", await ShowAsync("order", "terminate", Order, "--why", "任务已调整"), StringComparison.Ordinal);

        var shown = await DoneAsync("order", "show", Order);
        Assert.Matches(@"(?m)^ *\d{4}-\d\d-\d\d +报告办理结果 +待核查 .*已补建 3 处", shown);
        Assert.Contains("县长 批示：请抓紧", shown, StringComparison.Ordinal);
        Assert.Equal("没有督办单。\n", (await ledger.RunAsync("order", "list")).Error);
        Assert.Matches("(?m)^ *990101-d1 +已终止 ", await DoneAsync("order", "list", "--plan", Ledger.Plan, "--all"));
        Assert.Contains("\"state\": \"terminated\"", await DoneAsync("order", "list", "--all", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("督办单办理", await DoneAsync("history", Order), StringComparison.Ordinal);
        await DoneAsync("audit", "verify");
    }

    private async Task<string> ShowAsync(params string[] words)
    {
        await DoneAsync(words);
        return await DoneAsync("order", "show", Order);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private async Task<(int Code, string Error)> EndAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}
