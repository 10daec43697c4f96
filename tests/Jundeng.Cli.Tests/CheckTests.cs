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
}
