using System.Globalization;
using System.Text.Json.Nodes;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class RoundsTests : IAsyncLifetime
{
    private const string Round = "990101-2026-mid-year";

    private readonly Ledger _ledger = new();

    public async ValueTask InitializeAsync()
    {
        await _ledger.InitializeAsync();
        await DoAsync("orgs", "import", Path.Combine(Repository.Root, "samples", "qinglan", "organisations.csv"), "--region", "990101");
        await DoAsync("orgs", "match", Ledger.Plan, "--accept", "0.75");
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task Round_OfTheSampleCounty_GoesFromOpeningToAcceptedValues()
    {
        // The round is open now, whenever the test runs.
        var due = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] open = ["round", "open", Ledger.Plan, "--period", "mid-year", "--due", due, "--closes", due];
        var dry = await RunAsync([.. open, "--dry-run"]);
        Assert.Matches(@"\n +990101-u2 +清岚县教育局 +\d+ +\d+ +[\d ]+\n", dry.Output);
        Assert.Equal($"试算：未开启填报期 {Round}。\n", dry.Error);
        Assert.Equal("没有填报期；用 jundeng round open 开启。\n", (await RunAsync("round", "list")).Error);
        Assert.Equal($"已开启填报期 {Round}。\n", (await RunAsync(open)).Error);
        Assert.Equal(6, (await RunAsync(open)).Code);
        Assert.Matches($"{Round} +填报中 +2026-01-01 — 2026-06-30", (await RunAsync("round", "list", "--plan", Ledger.Plan)).Output);

        var reports = JsonNode.Parse((await RunAsync("report", "list", "--round", Round, "--unit", "990101-u2", "--format", "json")).Output)!["reports"]!.AsArray();
        var id = (string)reports.First(report => (string?)report!["taskId"] == "6")!["id"]!;
        var refused = await RunAsync("report", "submit", id, "--as", "wang");
        Assert.Equal(6, refused.Code);
        Assert.Contains("整份报告：没有填写已做工作；请写明采取的措施和取得的进展。\n", refused.Error, StringComparison.Ordinal);

        var targets = JsonNode.Parse((await RunAsync("report", "show", id, "--format", "json")).Output)!["items"]!.AsArray().Select(item => (string)item!["target"]!["id"]!).ToList();
        var written = await RunAsync(["report", "draft", id, "--as", "wang", "--done", "3 所幼儿园均已开工。", "--progress", "60", "--status", .. targets.Select(target => $"{target}=缺失"), "--note", .. targets.Select(target => $"{target}=秋季学期统计")]);
        Assert.Equal((0, $"报告 {id} 已暂存（第 1 步），草稿\n"), (written.Code, written.Output));
        Assert.Equal((0, "检查通过，可以提交。\n"), ((await RunAsync("report", "check", id)).Code, (await RunAsync("report", "check", id)).Output));
        var file = _ledger["纪要.txt"];
        await File.WriteAllTextAsync(file, "现场会纪要", TestContext.Current.CancellationToken);
        Assert.Equal($"“纪要.txt”已附于报告 {id}，共 1 个佐证材料\n", (await RunAsync("report", "attach", id, file, "--as", "wang")).Output);
        Assert.Equal($"报告 {id} 已提交（第 3 步），待审核\n", (await RunAsync("report", "submit", id, "--as", "wang")).Output);
        Assert.Equal($"报告 {id} 已是这样，未作改动。\n", (await RunAsync("report", "submit", id, "--as", "wang")).Output);
        Assert.Equal("wang 填写过这份报告，不能自己审核；请由他人审核。\n", (await RunAsync("report", "accept", id, "--as", "wang")).Error);
        Assert.StartsWith($"已退回：{id}（清岚县教育局，", (await RunAsync("report", "return", id, "--as", "li", "--why", "请补数")).Output, StringComparison.Ordinal);
        Assert.Contains($"{id}", (await RunAsync("report", "list", "--unit", "990101-u2", "--state", "returned")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("report", "submit", id, "--as", "wang", "--progress", "62")).Code);
        Assert.StartsWith($"已通过：{id}", (await RunAsync("report", "accept", id, "--as", "li")).Output, StringComparison.Ordinal);
        Assert.Contains($"●6 ", (await RunAsync("round", "board", Round)).Output, StringComparison.Ordinal);
        Assert.Matches(@"\n共 \d+ 份报告：已通过 1、未填 \d+；逾期 0 份\n", (await RunAsync("round", "show", Round)).Output);
        Assert.Equal(0, (await RunAsync("report", "evidence", id, "1", "-o", _ledger["back.txt"])).Code);
        Assert.Equal("现场会纪要", await File.ReadAllTextAsync(_ledger["back.txt"], TestContext.Current.CancellationToken));

        var shown = (await RunAsync("report", "show", id)).Output;
        Assert.StartsWith($"{id}　清岚县教育局　6 扩大普惠性学前教育资源\n已通过，第 6 步，", shown, StringComparison.Ordinal);
        Assert.Contains("已做工作：3 所幼儿园均已开工。\n完成进度：62%\n", shown, StringComparison.Ordinal);
        Assert.Matches(@"\n4\. \d{4}-\d\d-\d\d \d\d:\d\d 退回　li：请补数\n", shown);
        Assert.Equal(0, (await RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task Template_FilledIn_IsCheckedThenTaken()
    {
        var due = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await DoAsync("round", "open", Ledger.Plan, "--period", "mid-year", "--due", due, "--closes", due);
        var file = _ledger["模板.xlsx"];

        Assert.Matches($"模板含 \\d+ 份报告、\\d+ 个数值，已写入 {file}\n", (await RunAsync("report", "template", Round, "--unit", "990101-u2", "-o", file)).Error);
        Assert.Matches(@"^试算：模板中 \d+ 份报告，将写入 0，未变 \d+；未作任何改动\n$", (await RunAsync("report", "import", file, "--round", Round, "--dry-run")).Output);
        Assert.Matches(@"^模板中 \d+ 份报告：暂存 0，未变 \d+\n$", (await RunAsync("report", "import", file, "--round", Round)).Output);
        var refused = await RunAsync("report", "import", file, "--round", Round, "--submit");
        Assert.Equal(6, refused.Code);
        Assert.Contains("数值 第 2 行 J 列：没有填写；请填数值，", refused.Error, StringComparison.Ordinal);
        Assert.Equal((2, "请用 --plan 给出计划（CSV 数值表），或用 --round 给出填报期（填好的模板）。\n"), await ErrorAsync("report", "import", file));
        Assert.Equal((2, "--submit 和 --dry-run 只用于填好的模板（--round）。\n"), await ErrorAsync("report", "import", file, "--plan", Ledger.Plan, "--submit"));
    }

    [Theory]
    [InlineData("report list", 2, "请用 --round 给出填报期，或用 --unit 给出单位。\n")]
    [InlineData("report show x-r1", 6, "没有编号为 x 的填报期；用 jundeng round list 查看。\n")]
    [InlineData("report draft x --value t1", 2, "选项 --value 的“t1”应写成 目标编号=VALUE 的样子。\n用法见：jundeng report draft --help\n")]
    [InlineData("round open 990101-2026 --period q9 --due 2026-07-10 --closes 2026-07-20", 6, "“q9”不是本计划（2026 年）的填报周期；请写 mid-year、year-end、q1、m03 或 2026-01-01..2026-05-31。\n")]
    public async Task Commands_ThatCannotBeDone_SayWhy(string line, int code, string error) => Assert.Equal((code, error), await ErrorAsync(line.Split(' ')));

    private Task<Outcome> RunAsync(params string[] words) => _ledger.RunAsync(words);

    private async Task<(int Code, string Error)> ErrorAsync(params string[] words)
    {
        var run = await RunAsync(words);
        return (run.Code, run.Error);
    }

    private async Task DoAsync(params string[] words)
    {
        var run = await RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
    }
}
