using System.Text.Json.Nodes;

namespace Jundeng.Cli.Tests;

public sealed class ReleaseTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Release_OfTheSampleCounty_IsProposedApprovedReplacedAndWithdrawn()
    {
        Assert.Contains("还没有发布", (await ledger.RunAsync("release", "list")).Error, StringComparison.Ordinal);
        Assert.Matches("^990101-2026-r1《实施情况》（2026 年度）：待批准，.+，甲\n$", await DoneAsync("release", "propose", Ledger.Plan, "--title", "实施情况", "--notes", "年末数为初步数。", "--as", "甲"));
        var preview = JsonNode.Parse(await DoneAsync("release", "show", "990101-2026-r1", "--format", "json"))!;
        var sha256 = preview["sha256"]!.GetValue<string>();

        var own = await ledger.RunAsync("release", "approve", "990101-2026-r1", "--as", "甲");
        Assert.Equal((6, "发布 990101-2026-r1 由“甲”拟定，须由他人批准。\n"), (own.Code, own.Error));
        Assert.Contains("已发布", await DoneAsync("release", "approve", "990101-2026-r1", "--sha256", sha256, "--as", "乙"), StringComparison.Ordinal);
        var shown = await DoneAsync("release", "show", "990101-2026-r1");
        Assert.Contains($"内容校验值：{sha256}\n", shown, StringComparison.Ordinal);
        Assert.Contains("数据说明：年末数为初步数。\n", shown, StringComparison.Ordinal);
        await DoneAsync("release", "show", "990101-2026-r1", "-o", ledger["r1.json"]);
        Assert.Equal("实施情况", JsonNode.Parse(await File.ReadAllTextAsync(ledger["r1.json"], TestContext.Current.CancellationToken))!["title"]!.GetValue<string>());

        await DoneAsync("release", "propose", Ledger.Plan, "--as", "甲");
        Assert.Equal(6, (await ledger.RunAsync("release", "refuse", "990101-2026-r2", "--as", "乙")).Code);
        Assert.Contains("未予批准", await DoneAsync("release", "refuse", "990101-2026-r2", "--as", "乙", "--why", "数据未核定"), StringComparison.Ordinal);
        Assert.Contains("已撤回", await DoneAsync("release", "withdraw", "990101-2026-r1", "--note", "数据有误。"), StringComparison.Ordinal);
        Assert.Contains("撤回说明：数据有误。\n", await DoneAsync("release", "show", "990101-2026-r1"), StringComparison.Ordinal);
        Assert.Equal(["withdrawn", "refused"], JsonNode.Parse(await DoneAsync("release", "list", "--plan", Ledger.Plan, "--format", "json"))!["releases"]!.AsArray().Select(release => release!["state"]!.GetValue<string>()));
        Assert.Contains("撤回发布", await DoneAsync("history", "990101-2026-r1"), StringComparison.Ordinal);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
