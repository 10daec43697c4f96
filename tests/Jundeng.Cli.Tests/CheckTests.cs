using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Doubtful = "某县2026年度实施计划\n一、教育\n1.普及。入学率达到95%。\n责任单位：县教育局\n2.督导。加强督导。\n责任单位：县教育局\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    [InlineData("never", 0)]
    public async Task Check_PlanWithErrors_ExitsByItsLimit(string limit, int code) => Assert.Equal(code, (await Command.RunAsync("check", SamplePlan.Path, "--fail-on", limit)).Code);

    [Theory]
    [InlineData(null, 0)]
    [InlineData("warning", 0)]
    [InlineData("note", 1)]
    public async Task Check_PlanWithANote_ExitsByItsLimit(string? limit, int code)
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], Doubtful, TestContext.Current.CancellationToken);
        string[] option = limit is null ? [] : ["--fail-on", limit];
        var run = await Command.RunAsync(["check", _scratch["a.txt"], .. option]);
        Assert.Equal((code, ""), (run.Code, run.Error));
        Assert.StartsWith("提示 [unquantified] ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n    a.txt:5:1  2.督导。加强督导。\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n共 1 处发现：错误 0，警告 0，提示 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_PlanInOrder_SaysSo()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], "一、教育\n1.普及。入学率达到95%。\n责任单位：县教育局\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("check", _scratch["a.txt"], "--fail-on", "note");
        Assert.Equal((0, "没有发现问题。\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Check_AsJson_GivesTheWordsOfEveryPlace()
    {
        var run = await Command.RunAsync("check", SamplePlan.Path, "--format", "json");
        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.NotEmpty(findings);
        var lines = SamplePlan.Text.Split('\n');
        foreach (var place in findings.SelectMany(finding => finding.GetProperty("places").EnumerateArray()))
        {
            var line = lines[place.GetProperty("line").GetInt32() - 1];
            var words = place.GetProperty("text").GetString()!.Split('\n')[0];
            Assert.StartsWith(words, line[(place.GetProperty("column").GetInt32() - 1)..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_InEnglish_SaysItInEnglish()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], Doubtful, TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("check", _scratch["a.txt"], "--lang", "en");
        Assert.StartsWith("note [unquantified] ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nFindings: 1 (errors 0, warnings 0, notes 1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AgainstUpperPlan_TellsWhatFallsShort()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], "某县2026年度实施计划\n一、教育\n1.普及。入园率达到93%。\n责任单位：县教育局\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch["b.txt"], "某市2026年度实施计划\n一、教育\n1.普及。入园率达到95%以上。\n责任单位：市教育局\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("check", _scratch["a.txt"], "--against", _scratch["b.txt"]);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.StartsWith("错误 [below-upper] “入园率”为93%，达不到上级规划“入园率”的95%以上。请提高目标，或报上级同意。\n    a.txt:3:11  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AnsweredFinding_NoLongerCounts()
    {
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Doubtful)));
        await File.WriteAllTextAsync(_scratch["a.txt"], Doubtful, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch["a.yaml"], $"sha256: {sha256}\nfindings:\n  - code: unquantified\n    tasks: [\"2\"]\n    targets: []\n    answer: accepted\n    why: 日常工作\n    who: 计划科\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("check", _scratch["a.txt"], "--corrections", _scratch["a.yaml"], "--fail-on", "note");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\n    已说明：日常工作（计划科）\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n共 0 处发现：错误 0，警告 0，提示 0\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_CorrectionsOfAnotherSource_StopsWithTheLine()
    {
        await File.WriteAllTextAsync(_scratch["a.txt"], Doubtful, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch["a.yaml"], "sha256: abc\ncorrections: []\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("check", _scratch["a.txt"], "--corrections", _scratch["a.yaml"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.StartsWith("a.yaml:1: 更正文件针对的原文（abc）不是这一份", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Folder_GoesOnPastABadFile()
    {
        Directory.CreateDirectory(_scratch["plans"]);
        await File.WriteAllTextAsync(Path.Combine(_scratch["plans"], "a.txt"), Doubtful, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(_scratch["plans"], "b.bin"), [1, 0, 2], TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("read", _scratch["plans"]);
        Assert.Equal(5, run.Code);
        var lines = run.Output.Split('\n');
        Assert.Equal("2 项任务，1 个量，1 处发现  a.txt", lines[0]);
        Assert.StartsWith("未读取  b.bin：", lines[1], StringComparison.Ordinal);
        Assert.Equal("2 个文件：读取 1 个，未读取 1 个\n", run.Error);
    }
}
