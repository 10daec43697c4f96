using System.Text.Json.Nodes;
using Jundeng.Publishing;

namespace Jundeng.Cli.Tests;

public sealed class AttainmentTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Theory]
    [InlineData("domain")]
    [InlineData("unit")]
    [InlineData("task")]
    [InlineData("target")]
    public async Task Attainment_ByEveryView_IsATableWhoseColumnsLineUp(string view)
    {
        var run = await ledger.RunAsync("attainment", Ledger.Plan, "--by", view);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("清岚县 2026  清岚县人民政府", run.Lines[0], StringComparison.Ordinal);
        Assert.Matches(@"^实现度 [\d.]+%（不封顶 [\d.]+%）；未报的按最差和按完成计为 [\d.]+% – [\d.]+%；已报 \d+/\d+ 个目标$", run.Lines[1]);
        Assert.Matches("^没有量化目标的任务：", run.Lines[2]);
        Assert.Single(run.Lines[3..].Select(TextWidth.Of).Distinct());
    }

    [Fact]
    public async Task Attainment_BeforeTheFirstValue_SaysThatNothingWasReported()
    {
        var run = await ledger.RunAsync("attainment", Ledger.Plan, "--as-of", "2026-01-01");
        Assert.Equal("数值截至 2026-01-01", run.Lines[1]);
        Assert.StartsWith("还没有填报数值；应计入的目标 ", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attainment_AsJson_IsWhatTheApiAnswers()
    {
        using var server = await RunningServer.StartAsync("serve", "--db", ledger.Database);
        using var client = new HttpClient { BaseAddress = server.Address };
        var answered = await client.GetStringAsync($"/api/v1/plans/{Ledger.Plan}/attainment", TestContext.Current.CancellationToken);
        var printed = await ledger.RunAsync("attainment", Ledger.Plan, "--format", "json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answered), JsonNode.Parse(printed.Output)));
        var plans = await client.GetStringAsync("/api/v1/plans", TestContext.Current.CancellationToken);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(plans)!["items"], JsonNode.Parse((await ledger.RunAsync("plan", "list", "--format", "json")).Output)!["plans"]));
    }

    [Fact]
    public async Task Attainment_AsCsv_HasARowForEachDomain()
    {
        var run = await ledger.RunAsync("attainment", Ledger.Plan, "--format", "csv");
        Assert.Equal("task,name,capped,uncapped,low,high,coverage,counted,reported,tasks,done,partly,not_done,unknown", run.Lines[0]);
        var json = JsonNode.Parse((await ledger.RunAsync("attainment", Ledger.Plan, "--format", "json")).Output)!;
        Assert.Equal(json["domains"]!.AsArray().Count, run.Lines.Length - 1);
    }

    [Fact]
    public async Task Attainment_UnknownPlan_IsRefused()
    {
        var run = await ledger.RunAsync("attainment", "1");
        Assert.Equal((7, "", "没有计划“1”；用 jundeng plan list 查看编号。\n"), (run.Code, run.Output, run.Error));
    }
}
