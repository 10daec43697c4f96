using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jundeng.Cli.Tests;

public sealed class AlignTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string City = "990100-2026";

    [Fact]
    public async Task Align_ItemsOfThePlan_AreRequiredFromAboveOrOwn()
    {
        await File.WriteAllTextAsync(ledger["city.csv"], "plan,region,from,to,task,title,target,indicator,value,unit\n某市2026年度实施计划,某市,2026,2026,1,稳定就业,c1,城镇新增就业,22000,人\n某市2026年度实施计划,某市,2026,2026,2,空间站建设,c2,空间站数量,2,座\n");
        Assert.Equal((2, "没有找到 990101-2026 的上级计划；请用 --upper 写明。\n"), await FailAsync("plan", "align", "confirm", Ledger.Plan, "t1", "c1"));
        await DoAsync("plan", "add", ledger["city.csv"], "--region", "990100", "--yes");
        await DoAsync("regions", "change", "990101", "--parent", "990100", "--on", "2026-01-01");

        var list = await DoAsync("plan", "align", "list", Ledger.Plan);
        Assert.Matches($@"(?m)^ *t\d+ +城镇新增就业 +{City} c1 城镇新增就业 1\.00 *$", list);
        Assert.Contains("上级要求 0 项，自定 0 项", list, StringComparison.Ordinal);
        var item = Regex.Match(list, @"(?m)^ *(t\d+) +城镇新增就业 ").Groups[1].Value;

        Assert.Matches($@"(?m)^ *{item} +城镇新增就业 +{City} c1 城镇新增就业 *$", await DoAsync("plan", "align", "confirm", Ledger.Plan, "--accept", "0.95"));
        Assert.Matches($"(?m)^ *{item} +城镇新增就业 +自定 *$", await DoAsync("plan", "align", "own", Ledger.Plan, item));
        Assert.Contains("上级要求 1 项，自定 0 项", await DoAsync("plan", "align", "confirm", Ledger.Plan, item, "c1"), StringComparison.Ordinal);
        Assert.Contains("未确认 0 项", await DoAsync("plan", "align", "own", Ledger.Plan, "--rest"), StringComparison.Ordinal);

        Assert.Contains($"{Ledger.Plan} {item} 城镇新增就业", await DoAsync("plan", "align", "uptake", City), StringComparison.Ordinal);
        Assert.DoesNotContain("城镇新增就业", await DoAsync("plan", "align", "uptake", City, "--open"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await DoAsync("plan", "align", "list", Ledger.Plan, "--format", "json"));
        Assert.Equal(City, json.RootElement.GetProperty("upperPlans")[0].GetString());
        Assert.Equal("c1", json.RootElement.GetProperty("items").EnumerateArray().Single(one => one.GetProperty("item").GetProperty("id").GetString() == item).GetProperty("alignment").GetProperty("path")[0].GetProperty("id").GetString());
        Assert.Contains("标注上下衔接", await DoAsync("history", Ledger.Plan), StringComparison.Ordinal);
        Assert.Equal((2, "请写明 ITEM，或用 --rest 标明其余全部。\n"), await FailAsync("plan", "align", "own", Ledger.Plan));
        Assert.Equal((2, "请写明 ITEM 和 UPPER-ITEM，或用 --accept SCORE 一次确认明确的各项。\n"), await FailAsync("plan", "align", "confirm", Ledger.Plan, item));
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private async Task<(int Code, string Error)> FailAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}
