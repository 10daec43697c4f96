using System.Globalization;
using System.Text.Json;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class InequalityTests : IDisposable
{
    private const string Header = "subgroup,estimate,se,population,favourable_indicator,ordered_dimension,subgroup_order,indicator_scale,reference_subgroup\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("ordered.json", 9, "d", "r", "aci", "rci")]
    [InlineData("nonordered.json", 15, "d", "r", "bgv")]
    public async Task Inequality_ReferenceRows_AgreesToNineDigits(string name, int agreeing, params string[] comparable)
    {
        var reference = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.ReferenceFile("reference", "inequality", name), TestContext.Current.CancellationToken)).RootElement;
        var run = await Command.RunAsync("inequality", Rows(reference.GetProperty("rows")), "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var found = JsonDocument.Parse(run.Output).RootElement;
        var count = 0;
        foreach (var measure in reference.GetProperty("measures").EnumerateObject())
        {
            if (!found.TryGetProperty(measure.Name, out var mine)) continue;
            var isObject = measure.Value.ValueKind == JsonValueKind.Object;
            if (isObject && !measure.Value.TryGetProperty("estimate", out _)) continue;
            Agree(isObject ? measure.Value.GetProperty("estimate").GetDouble() : measure.Value.GetDouble(), mine.GetProperty("estimate").GetDouble(), measure.Name);
            count++;
            if (!comparable.Contains(measure.Name)) continue;
            Agree(measure.Value.GetProperty("se").GetDouble(), mine.GetProperty("se").GetDouble(), measure.Name);
            Agree(measure.Value.GetProperty("lowerci").GetDouble(), mine.GetProperty("lower").GetDouble(), measure.Name);
            Agree(measure.Value.GetProperty("upperci").GetDouble(), mine.GetProperty("upper").GetDouble(), measure.Name);
        }

        Assert.Equal(agreeing, count);
    }

    [Fact]
    public async Task Inequality_AsATable_LinesUpAndNamesEveryMeasure()
    {
        var run = await Command.RunAsync("inequality", Write(Header + "甲,90,1,100,1,0,0,100,1\n乙,80,2,300,1,0,0,100,0\n"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("2 个分组，按人口加权平均 82.5", run.Lines[0]);
        Assert.Single(run.Lines[1..].Select(TextWidth.Of).Distinct());
        Assert.Matches(@"  d  +差值 +10  +2\.23607 +5\.61739 – 14\.3826 +正态", run.Output);
    }

    [Fact]
    public async Task Inequality_Bootstrap_IsTheSameForASeed()
    {
        var data = Write(Header + "甲,90,,100,1,0,0,100,1\n乙,80,,300,1,0,0,100,0\n丙,70,,200,1,0,0,100,0\n");
        var one = await Command.RunAsync("inequality", data, "--bootstrap", "200", "--measures", "gini,palma", "--format", "json");
        Assert.Equal((0, ""), (one.Code, one.Error));
        Assert.Equal(one.Bytes, (await Command.RunAsync("inequality", data, "--bootstrap", "200", "--measures", "gini,palma", "--format", "json")).Bytes);
        Assert.NotEqual(one.Bytes, (await Command.RunAsync("inequality", data, "--bootstrap", "200", "--seed", "2", "--measures", "gini,palma", "--format", "json")).Bytes);
        var measures = JsonDocument.Parse(one.Output).RootElement;
        Assert.Equal(["gini", "palma"], measures.EnumerateObject().Select(measure => measure.Name));
        foreach (var measure in measures.EnumerateObject().Select(measure => measure.Value))
        {
            Assert.Equal("bootstrap", measure.GetProperty("method").GetString());
            Assert.InRange(measure.GetProperty("estimate").GetDouble(), measure.GetProperty("lower").GetDouble(), measure.GetProperty("upper").GetDouble());
        }
    }

    [Fact]
    public async Task Inequality_Confidence_WidensTheInterval()
    {
        var data = Write(Header + "甲,90,1,100,1,0,0,100,1\n乙,80,2,300,1,0,0,100,0\n");
        async Task<double> UpperAsync(params string[] level) =>
            JsonDocument.Parse((await Command.RunAsync(["inequality", data, "--format", "json", .. level])).Output).RootElement.GetProperty("d").GetProperty("upper").GetDouble();
        Assert.True(await UpperAsync("--confidence", "0.99") > await UpperAsync());
    }

    [Fact]
    public async Task Inequality_SeveralYearsAndGroups_AreMeasuredApartAndTogether()
    {
        var data = Write(
            "region,subgroup,group,date,estimate,population\n" +
            ",甲,城,2020,90,10\n,乙,城,2020,80,10\n,丙,乡,2020,40,10\n,甲,城,2021,90,10\n,乙,城,2021,82,10\n,丙,乡,2021,50,10\n,甲,城,2022,90,10\n,乙,城,2022,84,10\n,丙,乡,2022,60,10\n");
        var run = await Command.RunAsync("inequality", data, "--format", "json");
        Assert.Equal((0, "未读取的列：region。\n"), (run.Code, run.Error));
        var settings = JsonDocument.Parse(run.Output).RootElement.GetProperty("settings").EnumerateArray().ToList();
        Assert.Equal(["2020", "2021", "2022", "2020/2022"], settings.Select(setting => setting.GetProperty("date").GetString()));
        foreach (var measures in settings[..3].Select(setting => setting.GetProperty("measures")))
        {
            double Of(string id) => measures.GetProperty(id).GetProperty("estimate").GetDouble();
            Agree(Of("ti"), Of("ti_between") + Of("ti_within"), "ti");
            Agree(Of("mld"), Of("mld_between") + Of("mld_within"), "mld");
            Agree(Of("gini"), Of("gini_between") + Of("gini_within") + Of("gini_transvariation"), "gini");
        }

        var change = settings[3].GetProperty("measures");
        Assert.True(change.GetProperty("sigma_trend").GetProperty("estimate").GetDouble() < 0);
        Assert.True(change.GetProperty("beta").GetProperty("estimate").GetDouble() < 0);
        var csv = await Command.RunAsync("inequality", data, "--format", "csv");
        Assert.Equal("date,measure,estimate,se,lower,upper,method,undefined", csv.Lines[0]);
        Assert.Equal(settings.Sum(setting => setting.GetProperty("measures").EnumerateObject().Count()), csv.Lines.Length - 1);
    }

    [Fact]
    public async Task Inequality_LessIsBetter_TurnsTheGap()
    {
        var run = await Command.RunAsync("inequality", Write(Header + "甲,10,,100,0,0,0,1000,NA\n乙,40,,300,0,0,0,1000,NA\n"), "--format", "json", "--measures", "d,paf,ti");
        var measures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(-30, measures.GetProperty("d").GetProperty("estimate").GetDouble());
        Agree(100 * (10 - 32.5) / 32.5, measures.GetProperty("paf").GetProperty("estimate").GetDouble(), "paf");
        Assert.Equal(JsonValueKind.Null, measures.GetProperty("d").GetProperty("se").ValueKind);
    }

    [Fact]
    public async Task Inequality_ValueOfZero_LeavesUndefinedWhatIs()
    {
        var run = await Command.RunAsync("inequality", Write("subgroup,estimate\n甲,0\n乙,4\n"), "--format", "json", "--measures", "ti,d");
        Assert.Equal("没有“population”（人口）列：各组同等看待。\n", run.Error);
        var measures = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("not-positive", measures.GetProperty("ti").GetProperty("undefined").GetString());
        Assert.Equal(4, measures.GetProperty("d").GetProperty("estimate").GetDouble());
    }

    [Fact]
    public async Task Inequality_BadTable_TellsEverythingAndWritesNothing()
    {
        var data = Write(Header + ",90,1,100,1,1,1,100,1\n乙,高,-1,,1,1,,0,1\n乙,∞,2,300,2,0,0,100,1\n");
        var run = await Command.RunAsync("inequality", data, "-o", _scratch["out.json"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            """
            data.csv 第 2 行“subgroup”列：没有分组名称；请填写。
            data.csv 第 3 行“estimate”列：“高”不是数；请只写数字，如 95.5，不带单位、百分号和千分位。
            data.csv 第 3 行“se”列：“-1”小于 0；请改正。
            data.csv 第 3 行“indicator_scale”列：“0”不大于 0；请改正。
            data.csv 第 4 行“estimate”列：“∞”不是有限的数；没有数值请留空。
            data.csv 第 4 行“favourable_indicator”列：“2”既不是 1 也不是 0；请改正。

            """, run.Error);
        Assert.False(File.Exists(_scratch["out.json"]));
    }

    [Fact]
    public async Task Inequality_RowsThatDoNotFit_TellsWhere()
    {
        var run = await Command.RunAsync("inequality", Write(Header + "甲,90,1,0,1,1,1,100,1\n甲,80,1,0,0,1,,100,1\n丙,,1,0,1,1,3,100,0\n"), "--lang", "en");
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            """
            data.csv row 3, column subgroup: The subgroup '甲' stands in row 2 already; remove one row, or set the two apart by a column such as indicator or date.
            data.csv row 3, column favourable_indicator: '0' differs from '1' in row 2; it must be the same in all rows that are compared.
            data.csv row 3, column subgroup_order: The dimension is ordered, but the subgroup has no place in it; number the subgroups 1, 2, 3 … from the least advantaged.
            data.csv row 3, column reference_subgroup: There is a reference subgroup already; keep one and put 0 for the others.
            data.csv row 4, column estimate: There is no estimate; ordered subgroups are compared only when all are there. Fill it in.
            data.csv row 2, column population: All populations are 0; fill them in.

            """, run.Error);
    }

    [Theory]
    [InlineData("--measures ti,theil", "选项 --measures 没有指标“theil”；可以是：d r ")]
    [InlineData("--confidence 95", "选项 --confidence 的“95”不对；应为0 到 1 之间的小数，如 0.95。\n")]
    [InlineData("--bootstrap 1", "选项 --bootstrap 的“1”不对；应为0 或 2 到 1000000 的整数。\n")]
    public async Task Inequality_BadOption_SaysWhatItMustBe(string options, string sentence)
    {
        var run = await Command.RunAsync(["inequality", "x.csv", .. options.Split(' ')]);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    private static void Agree(double expected, double found, string what) =>
        Assert.True(Math.Abs(expected - found) <= 1e-9 * Math.Max(Math.Abs(expected), 1e-6), FormattableString.Invariant($"{what}: {expected:R} expected, {found:R} found."));

    private string Write(string csv)
    {
        File.WriteAllText(_scratch["data.csv"], csv);
        return _scratch["data.csv"];
    }

    private string Rows(JsonElement rows)
    {
        var columns = rows[0].EnumerateObject().Select(cell => cell.Name).ToList();
        var lines = rows.EnumerateArray().Select(row => string.Join(',', columns.Select(column => row.GetProperty(column) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDouble().ToString("R", CultureInfo.InvariantCulture)
            : row.GetProperty(column).GetString())));
        return Write(string.Join(',', columns) + "\n" + string.Join('\n', lines) + "\n");
    }
}
