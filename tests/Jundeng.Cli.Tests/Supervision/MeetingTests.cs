using System.IO.Compression;

namespace Jundeng.Cli.Tests.Supervision;

public sealed class MeetingTests(Ledger ledger) : IClassFixture<Ledger>
{
    // One that runs on, so that days from today on lie in it whenever the test is run.
    private const string Plan = "990102-2026";
    private const string Id = $"{Plan}-c1";

    [Fact]
    public async Task Meeting_FromAgendaToMinutes_LinksMilestonesAndOrders()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime);
        string Day(int days) => today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(ledger["单位.csv"], "name,short\n清岚县卫生健康局,县卫生健康局\n清岚县教育局,县教育局\n");
        await DoAsync("orgs", "import", ledger["单位.csv"], "--region", "990102");
        await DoAsync("plan", "add", SamplePlan.Path, "--region", "990102", "--to", "2199", "--yes");
        await DoAsync("light", "draw", Ledger.Plan);

        Assert.Matches("(?m)^ +1 +预警 +\\S", await DoAsync("meeting", "plan", Ledger.Plan, "--on", Day(0)));
        await DoAsync("meeting", "plan", Plan, "--on", Day(0), "--place", "县政府三楼");
        await DoAsync("meeting", "agenda", Id, "--add", "其他事项");
        var agenda = await DoAsync("meeting", "agenda", Id, "--add", "用地保障", "--task", "16", "--remove", "1");
        var item = System.Text.RegularExpressions.Regex.Match(agenda, "(?m)^ +(\\d+) +其他 +用地保障").Groups[1].Value;
        Assert.Equal(agenda, await DoAsync("meeting", "agenda", Id));
        var run = await ledger.RunAsync("meeting", "minutes", Id);
        Assert.Equal((6, $"调度会议 {Id} 拟召开，没有纪要；召开后请先用 jundeng meeting hold 记录。\n"), (run.Code, run.Error));
        Assert.Contains("已召开", await DoAsync("meeting", "hold", Id, "--attended", "县卫生健康局,县教育局"), StringComparison.Ordinal);

        string[] decide = ["meeting", "decide", Id, "主体验收", "--unit", "县卫生健康局"];
        run = await ledger.RunAsync([.. decide, "--due", Day(10), "--becomes", "order"]);
        Assert.Equal((6, "下达督办单须写明任务；请用 --task 给出。\n"), (run.Code, run.Error));
        Assert.Matches("(?m)^ +1 +主体验收 +16 +清岚县卫生健康局 +\\S+ +990102-d1 *$", await DoAsync([.. decide, "--due", Day(10), "--item", item, "--becomes", "order"]));
        await DoAsync("meeting", "decide", Id, "年底前竣工", "--unit", "县教育局", "--due", Day(20), "--task", "3", "--becomes", "milestone");
        Assert.Contains("来自调度会议 990102-2026-c1 的议定事项 1", await DoAsync("order", "show", "990102-d1"), StringComparison.Ordinal);
        Assert.Matches("(?m)^ +1 +3 +年底前竣工 .*来自调度会议", await DoAsync("milestone", "list", Plan));

        Assert.Contains("- 1. 主体验收。责任单位：清岚县卫生健康局；", await DoAsync("meeting", "minutes", Id), StringComparison.Ordinal);
        await DoAsync("meeting", "minutes", Id, "-o", ledger["纪要.docx"]);
        using (var word = ZipFile.OpenRead(ledger["纪要.docx"]))
        using (var text = new StreamReader(word.GetEntry("word/document.xml")!.Open()))
            Assert.Contains("列为节点 1", await text.ReadToEndAsync(), StringComparison.Ordinal);

        Assert.Contains("已办结", await DoAsync("meeting", "close", Id), StringComparison.Ordinal);
        Assert.Contains("取消调度会议", await CancelAnotherAsync(Day(3)), StringComparison.Ordinal);
        Assert.Matches($"(?m)^ +{Id} +已办结 .* 2 *$", await DoAsync("meeting", "list", Plan));
        Assert.Contains("参会单位：清岚县卫生健康局、清岚县教育局", await DoAsync("meeting", "show", Id), StringComparison.Ordinal);
        Assert.Contains("\"orderId\": \"990102-d1\"", await DoAsync("meeting", "show", Id, "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("记录议定事项", await DoAsync("history", Id), StringComparison.Ordinal);
    }

    private async Task<string> CancelAnotherAsync(string day)
    {
        await DoAsync("meeting", "plan", Plan, "--on", day);
        await DoAsync("meeting", "move", "990102-2026-c2", "--place", "视频");
        Assert.Equal("取消会议须说明理由；请写明理由。\n", (await ledger.RunAsync("meeting", "cancel", "990102-2026-c2")).Error);
        await DoAsync("meeting", "cancel", "990102-2026-c2", "--why", "书面办结");
        return await DoAsync("history", "990102-2026-c2");
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
