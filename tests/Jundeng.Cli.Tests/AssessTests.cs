using System.Diagnostics;
using System.Text.Json;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class AssessTests(Ledger ledger) : IClassFixture<Ledger>, IDisposable
{
    private static readonly string s_samples = Path.Combine(Repository.Root, "samples", "schemes");
    private static readonly string[] s_province = ["assess", Path.Combine(s_samples, "province.yaml"), Path.Combine(s_samples, "province.csv")];

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Assess_ForPeople_IsATableForEachPeriodWhoseColumnsLineUp()
    {
        var run = await Command.RunAsync(s_province);
        Assert.Equal(0, run.Code);
        Assert.Equal("全省基本公共服务均等化实现度（示例）（第 1 版）：6 个地区，2 个时期，18 个指标", run.Lines[0]);
        Assert.Equal("不确定性的计算略去缺失的指标、其余权重重新归一，因此有缺失的地区，名次可能落在名次区间之外。\n", run.Error);
        var second = Array.IndexOf(run.Lines, "均等化实现度，2025");
        Assert.Single(run.Lines[2..second].Select(TextWidth.Of).Distinct());
        Assert.Single(run.Lines[(second + 1)..].Select(TextWidth.Of).Distinct());
        Assert.Matches(@"^ +1   \S+市 +\d+\.\d\d", run.Lines[5]);
    }

    [Fact]
    public async Task Assess_AsJson_HasTheFieldsOfEveryNodeRegionAndPeriod()
    {
        var run = await Command.RunAsync([.. s_province, "--format", "json"]);
        var results = JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal((1 + 8 + 18) * 6 * 2, results.Count);
        Assert.All(results, result => Assert.Equal(["region", "period", "node", "score", "uncapped", "low", "high", "coverage", "rank"], result.EnumerateObject().Select(property => property.Name)));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Assess_WithOneAndEightThreads_PrintsTheSameBytes(string format)
    {
        var one = await Command.RunAsync([.. s_province, "--format", format, "--threads", "1"]);
        Assert.Equal(0, one.Code);
        Assert.Equal(one.Bytes, (await Command.RunAsync([.. s_province, "--format", format, "--threads", "8"])).Bytes);
    }

    [Fact]
    public async Task Assess_ToAFolder_HoldsResultsEveryStepAndTheAccount()
    {
        var folder = _scratch["out"];
        for (var time = 0; time < 2; time++)
        {
            var run = await Command.RunAsync([.. s_province, "-o", folder]);
            Assert.Equal((0, $"已写入 {folder}。"), (run.Code, run.Error.TrimEnd('\n').Split('\n')[^1]));
        }

        Assert.Equal(
            ["account.html", "account.md", "data.csv", "results.csv", "results.json", "scheme.json", "steps.csv", "uncertainty.csv", "weights.csv"],
            Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal((await Command.RunAsync([.. s_province, "--format", "json"])).Bytes, await File.ReadAllBytesAsync(Path.Combine(folder, "results.json"), TestContext.Current.CancellationToken));
        Assert.Equal(18 * 6 * 2 + 1, (await File.ReadAllLinesAsync(Path.Combine(folder, "steps.csv"), TestContext.Current.CancellationToken)).Length);
        var again = await Command.RunAsync("assess", s_province[1], Path.Combine(folder, "data.csv"), "--format", "csv");
        Assert.Equal((await Command.RunAsync([.. s_province, "--format", "csv"])).Output, again.Output);
        Assert.Single(Directory.EnumerateFileSystemEntries(_scratch.Folder));
    }

    [Fact]
    public async Task Assess_ToAFolderWithOtherFiles_LeavesThemAlone()
    {
        Directory.CreateDirectory(_scratch["mine"]);
        await File.WriteAllTextAsync(Path.Combine(_scratch["mine"], "diary.txt"), "x", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync([.. s_province, "-o", _scratch["mine"]]);
        Assert.Equal(10, run.Code);
        Assert.EndsWith($"无法写入文件夹“{_scratch["mine"]}”：其中已有“diary.txt”；请换一个文件夹。\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("diary.txt", Path.GetFileName(Directory.EnumerateFileSystemEntries(_scratch["mine"]).Single()));
    }

    [Theory]
    [InlineData(".json", (byte)'{')]
    [InlineData(".csv", (byte)'r')]
    [InlineData(".xlsx", (byte)'P')]
    [InlineData(".md", (byte)'#')]
    [InlineData(".html", (byte)'<')]
    public async Task Assess_ToAFile_TakesItsFormatFromTheEnding(string ending, byte first)
    {
        var run = await Command.RunAsync([.. s_province, "-o", _scratch["a" + ending]]);
        Assert.Equal(0, run.Code);
        var bytes = await File.ReadAllBytesAsync(_scratch["a" + ending], TestContext.Current.CancellationToken);
        Assert.Equal(first, bytes[0]);
        if (ending != ".xlsx") Assert.Equal(bytes, (await Command.RunAsync([.. s_province, "--format", ending[1..]])).Bytes);
    }

    [Fact]
    public async Task Assess_Explained_TellsHowTheNumberCameAbout()
    {
        var run = await Command.RunAsync([.. s_province, "--explain", "海屿市", "public-housing", "--period", "2024"]);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("# 海屿市 2024 “公租房应保尽保”：这个数是怎么来的\n", run.Output, StringComparison.Ordinal);
        foreach (var heading in new[] { "数据", "得分", "权重与贡献", "结果" }) Assert.Contains($"\n## {heading}\n", run.Output, StringComparison.Ordinal);
        var page = await Command.RunAsync([.. s_province, "--explain", "990300", "学有所教", "--format", "html", "--lang", "en"]);
        Assert.Contains("<html lang=\"en\">", page.Output, StringComparison.Ordinal);
        Assert.Contains("weighted arithmetic mean", page.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有地区“海屿”；有：990100、990200、990300、990400、990500、990600", "--explain", "海屿", "index")]
    [InlineData("没有时期“2026”；有：2024、2025", "--period", "2026")]
    [InlineData("--explain 后面要有两项：地区和指标。", "--explain", "990100")]
    [InlineData("--threads", "--threads", "0")]
    [InlineData("无法从“a.pdf”判断格式", "-o", "a.pdf")]
    public async Task Assess_WrongWords_AreRefused(string sentence, params string[] words)
    {
        var run = await Command.RunAsync([.. s_province, .. words]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_BadSchemeAndBadData_TellsEverythingAtOnceAndWritesNothing()
    {
        await File.WriteAllTextAsync(_scratch["s.yaml"], "scheme: s\nversion: 1\ntree:\n  - id: t\n    children:\n      - {id: x, weight: -1, attainment: {family: ratio, traget: 1}}\n      - {id: t, normalise: rank}\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch["d.csv"], "region,period,indicator,value\na,1,x,1o\na,1,x,2\na,1,x,∞\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("assess", _scratch["s.yaml"], _scratch["d.csv"], "-o", _scratch["out"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                "s.yaml 第 6 行第 25 列：“weight”为 -1，应是不小于 0 的数；请改正。",
                "s.yaml 第 6 行第 41 列：缺少“target”；请补上。",
                "s.yaml 第 6 行第 57 列：不认识的项“traget”；是否指“target”？此处可用：family、lowest、cap、target。",
                "s.yaml 第 7 行第 14 列：“t”排在第 4 行的“t”之下，树形成了环；请改用不同的编号，或移到别处。",
                "d.csv 第 2 行“value”列：“1o”不是数；请只写数字，如 98.5，没有数值时留空。",
                "d.csv 第 3 行：a 1 “x”已在第 2 行出现；请删去一行。",
                "d.csv 第 4 行“value”列：“∞”不是数；请只写数字，如 98.5，没有数值时留空。",
                "d.csv 第 4 行：a 1 “x”已在第 2 行出现；请删去一行。",
            ],
            run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(["d.csv", "s.yaml"], Directory.EnumerateFileSystemEntries(_scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Assess_UnreadableNumbersBesideUnknownNames_TellsBothAtOnce()
    {
        await File.WriteAllTextAsync(_scratch["s.yaml"], """
            scheme: s
            version: 1
            regions: [甲县]
            tree: [{id: 入园率, direction: positive, attainment: {family: ratio, target: 98}}]
            """, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch["d.csv"], """
            region,period,indicator,value
            甲县,2025,入园率,很高
            甲县,2025,入学率,90
            乙县,2025,入园率,90
            """, TestContext.Current.CancellationToken);

        var run = await Command.RunAsync("assess", _scratch["s.yaml"], _scratch["d.csv"], "--lang", "en", "-o", _scratch["out"]);

        Assert.Equal(6, run.Code);
        Assert.Equal(
            """
            d.csv row 2, column value: '很高' is no number; write digits such as 98.5, and leave the cell empty where there is no value.
            d.csv row 3: The scheme has no indicator '入学率' (rows: 1) (did you mean '入园率'?); mend its name, remove the rows, or write unused: ignore in the scheme.
            d.csv row 4: There is no region '乙县' under regions (rows: 1) (did you mean '甲县'?); mend its name, or add it there.

            """,
            run.Error);
        Assert.False(Directory.Exists(_scratch["out"]));
    }

    [Fact]
    public async Task Assess_TargetsOfThePlan_AreTheSameFromLedgerAndFile()
    {
        string[] plan = ["assess", Path.Combine(s_samples, "plan-year.yaml"), Path.Combine(s_samples, "plan-year.csv"), "--format", "json", "--plan"];
        var ofFile = await Command.RunAsync([.. plan, Path.Combine(s_samples, "qinglan-targets.csv")]);
        var ofLedger = await ledger.RunAsync([.. plan, Ledger.Plan]);
        Assert.Equal((0, 0), (ofFile.Code, ofLedger.Code));
        Assert.Equal(ofFile.Output, ofLedger.Output);
        Assert.Equal(7, (await ledger.RunAsync([.. plan, "1"])).Code);
        var without = await Command.RunAsync(plan[..3]);
        Assert.Equal(6, without.Code);
        Assert.EndsWith("但没有给出计划；请用 --plan 指定计划编号或台账文件。\n", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_Interrupted_LeavesNothing()
    {
        var scheme = (await File.ReadAllTextAsync(s_province[1], TestContext.Current.CancellationToken)).Replace("runs: 1000", "runs: 1000000", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_scratch["long.yaml"], scheme, TestContext.Current.CancellationToken);
        using var process = Command.Start(new Surroundings(), "assess", _scratch["long.yaml"], s_province[2], "-o", _scratch["out"]);
        // It is at work once its threads have used the processor for a while.
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromSeconds(3)) await Task.Delay(50, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("bash", ["-c", $"kill -INT {process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var outcome = await Command.EndAsync(process);
        Assert.Equal((130, ""), (outcome.Code, outcome.Output));
        Assert.Equal(["long.yaml"], Directory.EnumerateFileSystemEntries(_scratch.Folder).Select(Path.GetFileName));
    }
}
