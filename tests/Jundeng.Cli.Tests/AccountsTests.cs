using System.Text.Json;

namespace Jundeng.Cli.Tests;

public sealed class AccountsTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Accounts_FromTheFirstOn_DecideWhoMay()
    {
        var early = await ledger.RunAsync("account", "add", "li", "--role", "planner");
        Assert.Equal((6, "本库的第一个账户必须是账户管理员；请用 jundeng account add li --role account-administrator。\n"), (early.Code, early.Error));
        Assert.Equal((0, "本库尚无账户，任何人均可操作；用 jundeng account add 名称 --role account-administrator 新增第一个。\n"), await NotedAsync("account", "list"));

        Assert.Equal(0, (await ledger.RunAsync("account", "add", "zhang", "--full-name", "张三", "--role", "account-administrator")).Code);

        var nobody = await ledger.RunAsync("report", "import", SamplePlan.Values, "--plan", Ledger.Plan, "--as", "nobody");
        Assert.Equal(77, nobody.Code);
        Assert.Equal("没有账户“nobody”；请用 --as 或环境变量 JUNDENG_AS 给出本人账户，或请账户管理员新增（jundeng account add nobody）。\n", nobody.Error);
        Assert.Equal(77, (await ledger.RunAsync("history", Ledger.Plan, "--as", "zhang")).Code);
        Assert.Equal(77, (await ledger.RunAsync("audit", "verify", "--as", "zhang")).Code);
        Assert.Equal(77, (await ledger.RunAsync("backup", "-o", ledger["none.zip"], "--as", "zhang")).Code);
        Assert.False(File.Exists(ledger["none.zip"]));

        Assert.Equal(0, (await ledger.RunAsync("account", "add", "wang", "--role", "planner", "--region", "990101", "--as", "zhang")).Code);
        Assert.Equal(0, (await ledger.RunAsync("report", "import", SamplePlan.Values, "--plan", Ledger.Plan, "--as", "wang")).Code);
        var listed = await ledger.RunAsync("account", "list", "--as", "zhang");
        Assert.Matches("zhang +张三 +账户管理员", listed.Output);
        Assert.Matches("wang +计划员（990101）", listed.Output);

        var explained = await ledger.RunAsync("access", "explain", "wang", "plan.add", "990101");
        Assert.Equal(
            (0, "✓ 账户“wang”有效。\n✓ 计划生效（plan.add）需要：该区域或其上级区域的计划员。\n✓ 计划员角色包括该区域。\n结论：“wang”可以计划生效。\n"),
            (explained.Code, explained.Output));
        var refused = await ledger.RunAsync("access", "explain", "zhang", "plan.add", "990101", "--format", "json");
        Assert.Equal(1, refused.Code);
        Assert.False(JsonDocument.Parse(refused.Output).RootElement.GetProperty("allowed").GetBoolean());

        Assert.Contains("不在有效期", (await ledger.RunAsync("account", "revoke", "wang", "1", "--why", "调岗", "--as", "zhang")).Output, StringComparison.Ordinal);
        Assert.Equal(77, (await ledger.RunAsync("report", "import", SamplePlan.Values, "--plan", Ledger.Plan, "--as", "wang")).Code);
        Assert.Contains("邮箱：wang@example.org\n", (await ledger.RunAsync("account", "change", "wang", "--mail", "wang@example.org", "--as", "zhang")).Output, StringComparison.Ordinal);
        Assert.Contains("已停用", (await ledger.RunAsync("account", "disable", "wang", "--as", "zhang")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("已停用", (await ledger.RunAsync("account", "enable", "wang", "--as", "zhang")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfARole_NamesWhatItMay()
    {
        var run = await Command.RunAsync("access", "list", "--role", "auditor");
        Assert.Matches("audit.read +校验事件链、签发检查点 +审计员（全库）", run.Output);
        Assert.DoesNotContain("plan.add", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_AnUnknownAction_NamesTheNearest()
    {
        var run = await ledger.RunAsync("access", "explain", "wang", "plan.ad");
        Assert.Equal((2, "没有操作“plan.ad”；是否指 plan.add？全部操作见 jundeng access list。\n"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("--region 和 --org 须与 --role 一起给出。", "account", "add", "x", "--region", "990101")]
    [InlineData("请给出 --from 和 --to，或用 --end 结束代理。", "account", "stand-in", "x", "--deputy", "y", "--from", "2026-01-01")]
    public async Task Options_ThatDoNotGoTogether_AreRefused(string sentence, params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.Equal(2, run.Code);
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Note)> NotedAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}
