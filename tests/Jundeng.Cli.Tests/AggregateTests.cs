using System.Globalization;
using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class AggregateTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("amean", "arithmetic")]
    [InlineData("gmean", "geometric")]
    [InlineData("hmean", "harmonic")]
    [InlineData("gmean", "mean:0")]
    public async Task Aggregate_ReferenceSet_AgreesToNineDigits(string key, string method)
    {
        var reference = IndexSteps.Json("aggregate.json");
        var indicators = IndexSteps.Directions().Select(indicator => indicator.Key);
        var weights = string.Concat(indicators.Zip(reference.GetProperty("w").EnumerateArray(), (name, weight) => $"{name},{IndexSteps.Text(weight.GetDouble())}\n"));
        var run = await Command.RunAsync("aggregate", method, Write("t.csv", IndexSteps.Stage("normalised", plus: 1)), "--weights", Write("w.csv", "indicator,weight\n" + weights), "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        IndexSteps.AssertAgree(reference.GetProperty(key), JsonDocument.Parse(run.Output).RootElement.GetProperty("columns").GetProperty("score").EnumerateArray().Select(score => score.GetDouble()), key);
    }

    // a counts three times as much as b.
    [Theory]
    [InlineData("arithmetic", 25, 75, 50)]
    [InlineData("mean:2", 50, 86.60254037844386, 52.91502622129181)]
    [InlineData("median", 0, 100, 40)]
    [InlineData("share-met", 0.25, 0.75, 0)]
    [InlineData("copeland", 0.25, 0.75, 0.5)]
    [InlineData("net-wins", -2, 2, 0)]
    [InlineData("topsis", 0.25, 0.75, 0.44331036)]
    public async Task Aggregate_EveryMethod_GivesItsScores(string method, double first, double second, double third)
    {
        var run = await Command.RunAsync("aggregate", method, Write("t.csv", "region,a,b\n甲,0,100\n乙,100,0\n丙,40,80\n"), "--weights", Write("w.csv", "a,b\n3,1\n"));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("region,score,low,high,coverage", run.Lines[0]);
        foreach (var (line, name, score) in run.Lines[1..].Zip(["甲", "乙", "丙"], [first, second, third]))
        {
            var cells = line.Split(',');
            Assert.Equal([name, cells[1], cells[1], cells[1], "1"], cells);
            Assert.Equal(score, double.Parse(cells[1], CultureInfo.InvariantCulture), 1e-8);
        }
    }

    [Fact]
    public async Task Aggregate_Missing_GivesAPairByDefault()
    {
        var table = Write("t.csv", "region,a,b\n甲,50,\n乙,40,80\n");
        Assert.Equal(["region,score,low,high,coverage", "甲,25,25,75,0.5", "乙,60,60,60,1"], (await Command.RunAsync("aggregate", "arithmetic", table)).Lines);
        Assert.Equal(["region,score,low,high,coverage", "甲,50,50,50,0.5", "乙,60,60,60,1"], (await Command.RunAsync("aggregate", "arithmetic", table, "--missing", "renormalise")).Lines);
        Assert.Equal(["region,score,low,high,coverage", "甲,,,,0.5", "乙,60,60,60,1"], (await Command.RunAsync("aggregate", "arithmetic", table, "--missing", "block")).Lines);
        Assert.Equal(["region,score,low,high,coverage", "甲,30,30,55,0.5", "乙,60,60,60,1"], (await Command.RunAsync("aggregate", "arithmetic", table, "--scale", "10,60")).Lines);
    }

    [Theory]
    [InlineData("weight\n3\n1\n")]
    [InlineData("b,a\n1,3\n")]
    [InlineData("weight,indicator\n1,b\n3,a\n")]
    [InlineData("指标,权重\na,30\nb,10\n")]
    public async Task Aggregate_WeightsInEveryForm_AreTheSame(string weights)
    {
        var run = await Command.RunAsync("aggregate", "arithmetic", Write("t.csv", "a,b\n0,100\n100,20\n"), "--weights", Write("w.csv", weights));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["score,low,high,coverage", "25,25,25,1", "80,80,80,1"], run.Lines);
    }

    [Theory]
    [InlineData("entropy")]
    [InlineData("critic")]
    public async Task Aggregate_WeightsOfTheData_SumToOne(string weights)
    {
        var run = await Command.RunAsync("aggregate", "topsis", Write("t.csv", "a,b\n0,100\n100,20\n30,0\n"), "--weights", weights, "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("weights").EnumerateObject().Sum(weight => weight.Value.GetDouble()), 1e-12);
    }

    [Fact]
    public async Task Aggregate_BadWeights_TellsAllOfThem()
    {
        var run = await Command.RunAsync("aggregate", "arithmetic", Write("t.csv", "rate,beds,c\n1,2,3\n"), "--weights", Write("w.csv", "indicator,weight\nrates,1\nbeds,-1\nbeds,2\n"), "-o", _scratch["out.csv"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Equal(
            """
            w.csv 第 2 行：没有“rates”列；是否指“rate”？
            w.csv 第 4 行：“beds”已有权重；请删去一行。
            w.csv：“rate”列没有权重；请补上，不计入就写 0。
            w.csv 第 3 行“weight”列：权重 -1 小于 0；请改正，方向相反的指标应先正向化。
            w.csv：“c”列没有权重；请补上，不计入就写 0。

            """, run.Error);
        Assert.False(File.Exists(_scratch["out.csv"]));
    }

    [Theory]
    [InlineData("arithmetic", "a,b\n1,2\n", "a,b\n0,0\n", "w.csv：权重之和为 0；至少一个应大于 0。\n")]
    [InlineData("arithmetic", "a,b\n1,2\n", "w\n1\n2\n3\n", "w.csv：有 2 列数，却有 3 个权重；请一一对应。\n")]
    [InlineData("geometric", "a,b\n-1,2\n", "a,b\n1,1\n", "t.csv：有不大于 0 的值，此方法只适用于正数；请换一种方法。\n")]
    [InlineData("topsis", "a,b\n1,\n2,3\n", "a,b\n1,1\n", "t.csv 第 2 行“b”列：topsis 不能有缺失值；请补上，或换一种方法。\n")]
    [InlineData("arithmetic", "a,b\n-1,\n2,3\n", "a,b\n1,1\n", "t.csv 第 2 行“a”列：得分 -1 低于允许的最差值 0；请用 --scale 给出量程，或用 --missing renormalise。\n")]
    [InlineData("coupling", "a,b\n2,1\n", "a,b\n1,1\n", "t.csv：数值或参数超出此方法的范围；请检查端点、参照值和量程。\n")]
    public async Task Aggregate_WhatCannotBe_IsRefused(string method, string table, string weights, string sentence)
    {
        var run = await Command.RunAsync("aggregate", method, Write("t.csv", table), "--weights", Write("w.csv", weights));
        Assert.Equal((6, "", sentence), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Aggregate_UnknownMethod_NamesThoseThereAre()
    {
        var run = await Command.RunAsync("aggregate", "mean:x", "t.csv");
        Assert.Equal(
            (2, "", "没有方法“mean:x”；可以是：arithmetic、geometric、harmonic、mean:P、median、share-met、copeland、net-wins、topsis、coupling\n用法见：jundeng aggregate --help\n"), (run.Code, run.Output, run.Error));
    }

    private string Write(string name, string csv)
    {
        File.WriteAllText(_scratch[name], csv);
        return _scratch[name];
    }
}
