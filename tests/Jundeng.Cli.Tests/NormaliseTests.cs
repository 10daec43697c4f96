using System.Text;
using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class NormaliseTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("minmax_0_100", "minmax")]
    [InlineData("minmax_0_100", "minmax", "--to", "0,100")]
    [InlineData("zscore_10_2", "zscore", "--mean", "10", "--sd", "2")]
    public async Task Normalise_ReferenceColumns_AgreesToNineDigits(string key, string method, params string[] options)
    {
        var directions = IndexSteps.Directions().ToDictionary();
        var reference = IndexSteps.Json("normalise.json").GetProperty(key);
        var negative = string.Join(',', reference.EnumerateObject().Select(column => column.Name).Where(name => directions[name] < 0));
        var run = await Command.RunAsync(["normalise", method, Repository.ReferenceFile("reference", "composite", "asem_denominated.csv"), .. options, "--negative", negative, "--format", "json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        var columns = JsonDocument.Parse(run.Output).RootElement.GetProperty("columns");
        foreach (var column in reference.EnumerateObject())
            IndexSteps.AssertAgree(column.Value, columns.GetProperty(column.Name).EnumerateArray().Select(number => number.ValueKind == JsonValueKind.Number ? number.GetDouble() : double.NaN), column.Name);
    }

    [Theory]
    [InlineData("minmax", "0 50 100")]
    [InlineData("minmax --to 1,2", "1 1.5 2")]
    [InlineData("minmax --direction negative", "100 50 0")]
    [InlineData("goalposts --low 0 --high 8", "25 50 75")]
    [InlineData("goalposts --low 3 --high 5 --scale 10", "0 5 10")]
    [InlineData("goalposts --low 3 --high 5 --no-cut", "-50 50 150")]
    [InlineData("zscore", "-1 0 1")]
    [InlineData("rank", "1 2 3")]
    [InlineData("percentile", "0 0.5 1")]
    [InlineData("borda", "0 1 2")]
    [InlineData("distance-to-best", "0 0.5 1")]
    [InlineData("fraction-of-best --direction negative", "1 0.5 0.3333333333333333")]
    [InlineData("distance-to-reference --reference 4", "0 1 2")]
    [InlineData("distance-to-reference --reference 4 --cut", "0 1 1")]
    public async Task Normalise_EveryMethod_GivesItsScores(string words, string scores)
    {
        var all = words.Split(' ');
        var run = await Command.RunAsync(new Surroundings { Input = Encoding.UTF8.GetBytes("region,rate\n甲,2\n乙,4\n丙,6\n丁,\n") }, ["normalise", all[0], "-", .. all[1..]]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] names = ["甲", "乙", "丙"];
        Assert.Equal(["region,rate", .. names.Zip(scores.Split(' '), (name, score) => $"{name},{score}"), "丁,"], run.Lines);
    }

    [Fact]
    public async Task Normalise_Twice_PipesThrough()
    {
        var once = await Command.RunAsync("normalise", "minmax", Write("code,a,b\n990101,1,5\n990102,2,3\n"), "--id", "code");
        Assert.Equal(["code,a,b", "990101,0,100", "990102,100,0"], once.Lines);
        var again = await Command.RunAsync(new Surroundings { Input = once.Bytes }, "normalise", "rank", "-", "--id", "code", "--format", "table");
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Matches("990101 +1 +2", again.Output);
    }

    [Fact]
    public async Task Normalise_ToAFile_WritesIt()
    {
        var run = await Command.RunAsync("normalise", "minmax", Write("a\n1\n2\n"), "-o", _scratch["out.csv"]);
        Assert.Equal((0, "", $"已写入 {_scratch["out.csv"]}。\n"), (run.Code, run.Output, run.Error));
        Assert.Equal("a\n0\n100\n", await File.ReadAllTextAsync(_scratch["out.csv"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Normalise_BadCells_TellsAllAndWritesNothing()
    {
        var run = await Command.RunAsync("normalise", "minmax", Write("region,a,b\n甲,1,5%\n乙,NaN,2\n丙,1e999,3,4\n"), "-o", _scratch["out.csv"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            """
            t.csv 第 4 行：本行有 4 个单元格，首行有 3 个；内容中含逗号时请用英文双引号括起。
            t.csv 第 2 行“b”列：“5%”不是数；请只写数字，如 95.5，不带单位、百分号和千分位。
            t.csv 第 3 行“a”列：“NaN”不是有限的数；没有数值请留空。

            """, run.Error);
        Assert.False(File.Exists(_scratch["out.csv"]));
    }

    [Fact]
    public async Task Normalise_UndefinedColumns_TellsEachOfThem()
    {
        var run = await Command.RunAsync("normalise", "minmax", Write("a,b,c\n1,,2\n1,,3\n"), "--negative", "d", "--lang", "en");
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            """
            t.csv row 1: There is no column 'd'; there are: a, b, c.
            t.csv column a: All values are equal, so that this method has no result; remove the column, or take fixed ends (goalposts).
            t.csv column b: There are no values; fill some in, or remove the column.

            """, run.Error);
    }

    [Theory]
    [InlineData("minimax", "没有方法“minimax”；可以是：minmax、goalposts、")]
    [InlineData("minmax --sd 2", "选项 --sd 不用于 minmax；请去掉，或换一种方法。\n")]
    [InlineData("minmax --to 100", "选项 --to 的“100”不对；应为由小到大的两个数，以逗号分隔，如 0,100。\n")]
    [InlineData("goalposts --low 1", "缺少选项 --high：goalposts：高端。\n")]
    [InlineData("goalposts --low 2 --high 1", "--low 应小于 --high。\n")]
    [InlineData("zscore --sd 0", "选项 --sd 的“0”不对；应为大于 0 的数。\n")]
    public async Task Normalise_BadOption_SaysWhatItMustBe(string words, string sentence)
    {
        var all = words.Split(' ');
        var run = await Command.RunAsync(["normalise", all[0], Write("a\n1\n2\n"), .. all[1..]]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Normalise_WithoutHeader_SaysSo()
    {
        var run = await Command.RunAsync("normalise", "minmax", Write("1\n2\n"));
        Assert.Equal((6, "", "t.csv 第 1 行：首行都是数字，没有列名；请在首行写上列名。\n"), (run.Code, run.Output, run.Error));
    }

    private string Write(string csv)
    {
        File.WriteAllText(_scratch["t.csv"], csv);
        return _scratch["t.csv"];
    }
}
