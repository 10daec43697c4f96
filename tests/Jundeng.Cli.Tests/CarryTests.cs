using System.Text.RegularExpressions;

namespace Jundeng.Cli.Tests;

public sealed class CarryTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Carry_WhatIsUnfinished_GoesOnInTheNextPlan()
    {
        await File.WriteAllTextAsync(ledger["next.csv"], "plan,region,from,to,task,title,target,indicator,value,unit\n清岚县2027年度实施计划,清岚县,2027,2027,1,稳定和扩大就业,n1,城镇新增就业,2300,人\n");
        await DoAsync("plan", "add", ledger["next.csv"], "--region", "990101", "--yes");
        var list = await DoAsync("carry", "list", Ledger.Plan, "--as-of", "2026-06-30");
        var target = Regex.Match(list, @"(?m)^ *(t\d+) +城镇新增就业 .* 990101-2027 n1 城镇新增就业 *$").Groups[1].Value;
        Assert.StartsWith("t", target, StringComparison.Ordinal);
        var open = Regex.Match(await DoAsync("carry", "list", Ledger.Plan), @"(?m)^ *(t\d+) ").Groups[1].Value;

        Assert.Matches($@"(?m)^ *{open} +.* 转入 990101-2027 n1 ", await DoAsync("carry", "take", Ledger.Plan, open, "--into", "990101-2027", "--item", "n1"));
        Assert.Contains($"n1 城镇新增就业：由 {Ledger.Plan} {open} ", await DoAsync("carry", "list", "990101-2027"), StringComparison.Ordinal);
        Assert.Matches("不再跟进 +政策调整", await DoAsync("carry", "drop", Ledger.Plan, open, "--why", "政策调整"));
        Assert.Contains("结转", await DoAsync("history", Ledger.Plan), StringComparison.Ordinal);

        var run = await ledger.RunAsync("carry", "drop", Ledger.Plan, open);
        Assert.Equal((6, "不再跟进的，请写明原因。\n"), (run.Code, run.Error));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
