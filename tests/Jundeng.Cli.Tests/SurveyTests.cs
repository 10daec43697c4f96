using System.Text.Json.Nodes;

namespace Jundeng.Cli.Tests;

public sealed class SurveyTests(Ledger ledger) : IClassFixture<Ledger>
{
    private static readonly string[] s_said = ["--title", "满意度调查", "--period", "2026", "--indicator", "满意度", "--scale", "1,5", "--satisfied", "4,5"];

    [Fact]
    public async Task Survey_ImportedListedAndShown_TellsEstimatesWithTheirIntervals()
    {
        await File.WriteAllTextAsync(ledger["answers.csv"], "region,answer,weight,stratum\n990101,5,2,a\n990101,4,2,a\n990101,3,2,a\n990101,2,1,b\n990101,4,1,b\n990101,,1,b\n", TestContext.Current.CancellationToken);

        Assert.Equal((0, "还没有抽样调查；用 jundeng survey import 导入。\n"), await ErrorAsync("survey", "list"));
        var tried = await DoneAsync(["survey", "import", ledger["answers.csv"], .. s_said, "--dry-run"]);
        Assert.Equal((0, "还没有抽样调查；用 jundeng survey import 导入。\n"), await ErrorAsync("survey", "list"));
        var imported = await DoneAsync(["survey", "import", ledger["answers.csv"], .. s_said]);
        var shown = await DoneAsync("survey", "show", "survey-1");
        var json = JsonNode.Parse(await DoneAsync("survey", "show", "survey-1", "--format", "json"))!["estimates"]![0]!;

        Assert.Equal(imported, tried);
        Assert.Equal(imported, shown);
        Assert.StartsWith("抽样调查 survey-1：满意度调查（2026），有效答案 5，未作答 1\n量表 1—5，算作满意：4、5\n", shown, StringComparison.Ordinal);
        Assert.Contains("62.5 [3.61, 98.67]", shown, StringComparison.Ordinal);
        Assert.Contains("3.75 [2.16, 5.0]", shown, StringComparison.Ordinal);
        Assert.Equal(0.5, json["mean"]!["se"]!.GetValue<double>(), 1e-9);
        Assert.Contains("survey-1", await DoneAsync("survey", "list"), StringComparison.Ordinal);
        Assert.Contains("990101,2026,满意度,,62.5,estimated,,,,%,27.95084971874737", await DoneAsync("observations", "show"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Survey_OfFew_SaysFewerThan()
    {
        await File.WriteAllTextAsync(ledger["few.csv"], "region,answer\n990101,5\n990101,4\n990101,\n", TestContext.Current.CancellationToken);

        Assert.StartsWith("抽样调查 survey-", await DoneAsync(["survey", "import", ledger["few.csv"], .. s_said, "--dry-run"]), StringComparison.Ordinal);
        Assert.Contains("：满意度调查（2026），有效答案少于 5 份\n", await DoneAsync(["survey", "import", ledger["few.csv"], .. s_said, "--dry-run"]), StringComparison.Ordinal);
        var json = JsonNode.Parse(await DoneAsync(["survey", "import", ledger["few.csv"], .. s_said, "--dry-run", "--format", "json"]))!;
        Assert.Equal((null, null, 5), (json["answers"], json["unanswered"], json["smallest"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Survey_AnswersThatAreWrong_AreToldWithTheirCells()
    {
        await File.WriteAllTextAsync(ledger["wrong.csv"], "地区,答案,权重\n990101,7,1\n990101,3,-1\n", TestContext.Current.CancellationToken);

        var (code, error) = await ErrorAsync(["survey", "import", ledger["wrong.csv"], .. s_said]);

        Assert.Equal(6, code);
        Assert.Contains("第 2 行“答案”列：“7”不在量表 1—5 内；请更正，没有回答的请留空。", error, StringComparison.Ordinal);
        Assert.Contains("第 3 行“权重”列：权重“-1”应大于 0；请更正。", error, StringComparison.Ordinal);
    }

    private async Task<string> DoneAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }

    private async Task<(int Code, string Error)> ErrorAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        return (run.Code, run.Error);
    }
}
