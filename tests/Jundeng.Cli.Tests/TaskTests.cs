namespace Jundeng.Cli.Tests;

public sealed class TaskTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Task_WithLedgerAndMilestones_IsShownWhole()
    {
        await DoAsync("task", "set", Ledger.Plan, "3", "--type", "专项", "--leader", "分管副县长", "--contact", "内线 123", "--urgency", "urgent", "--due", "2026-11-30");
        var set = await DoAsync("task", "set", Ledger.Plan, "3", "--due", "2026-12-20", "--why", "雨季延误");
        Assert.Matches("(?m)^完成时限 +2026-12-20 *$", set);
        Assert.Matches("(?m)^原时限 +2026-11-30 *$", set);
        Assert.Equal("未作任何改动。\n", (await ledger.RunAsync("task", "set", Ledger.Plan, "3", "--type", "专项")).Error);

        Assert.Matches("(?m)^ *1 +3 +方案印发 +2026-01-31", await DoAsync("milestone", "add", Ledger.Plan, "3", "方案印发", "--due", "2026-01-31"));
        await DoAsync("milestone", "add", Ledger.Plan, "3", "结业", "--due", "2026-12-31");
        Assert.Matches("(?m)^ *1 +3 +方案印发 +2026-01-31 +2026-01-30 +通知 *$", await DoAsync("milestone", "set", Ledger.Plan, "1", "--done", "2026-01-30", "--evidence", "通知"));

        var shown = await DoAsync("task", "show", Ledger.Plan, "3");
        Assert.Matches("(?m)^联系方式 +内线 123 *$", shown);
        Assert.Matches("牵头 +县人力社保局", shown);
        Assert.Contains("结业", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("内线", await DoAsync("task", "list", Ledger.Plan), StringComparison.Ordinal);
        Assert.DoesNotContain("内线", await DoAsync("history", Ledger.Plan, "--format", "json"), StringComparison.Ordinal);
        Assert.Equal("节点 2 已取消。\n", await DoAsync("milestone", "set", Ledger.Plan, "2", "--drop"));
        Assert.DoesNotContain("结业", await DoAsync("milestone", "list", Ledger.Plan), StringComparison.Ordinal);

        await File.WriteAllTextAsync(ledger["tasks.csv"], "任务,督办,报送频度\n1,县政府督查室,每月\n2,县政府督查室,\n");
        Assert.Equal("已更新 2 项任务。\n", await DoAsync("task", "import", ledger["tasks.csv"], "--plan", Ledger.Plan));

        await DoAsync("export", Ledger.Plan, "-o", ledger["台账.csv"]);
        var lines = await File.ReadAllLinesAsync(ledger["台账.csv"]);
        Assert.EndsWith(",text,task_type,leader,supervisor,urgency,due_on,original_due,report_every", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.EndsWith(",专项,分管副县长,,urgent,2026-12-20,2026-11-30,", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("内线", StringComparison.Ordinal));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
