using System.Text.Json;
using Jundeng.Publishing;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class AuditIndexTests : IDisposable
{
    private const string Scheme = "scheme: small\nversion: 1\ndefaults: {normalise: minmax}\ntree:\n  - id: index\n    children:\n      - {id: x}\n      - {id: twin}\n      - {id: other}\n";
    private const string Data = "region,period,indicator,value\n" +
        "a,2025,x,1\nb,2025,x,5\nc,2025,x,2\nd,2025,x,9\na,2025,twin,2\nb,2025,twin,10\nc,2025,twin,4\nd,2025,twin,18\na,2025,other,3\nb,2025,other,3.5\nc,2025,other,1\nd,2025,other,4\n";

    private const string Few = "只有 4 个单元：相关系数、α 和主成分很不稳定，仅供参考。\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task AuditIndex_AsATable_NamesWhatItFoundAndLinesUp()
    {
        var run = await RunAsync(Scheme, Data);
        Assert.Equal((0, Few), (run.Code, run.Error));
        Assert.Matches(@"^index  2025  4 个单元，3 个指标，Cronbach α 0\.\d\d$", run.Lines[0]);
        Assert.Contains("  [redundant] “x”与“twin”几乎相同（r = 1.00），等于计了两次；可删去一个，或各取一半权重。", run.Lines);
        var tables = run.Lines.SkipWhile(line => !line.StartsWith('─')).Select(TextWidth.Of).Distinct();
        Assert.InRange(tables.Count(), 1, 2);
    }

    [Fact]
    public async Task AuditIndex_AsJson_HasEveryPart()
    {
        var run = await RunAsync(Scheme, Data, "--format", "json");
        Assert.Equal((0, Few), (run.Code, run.Error));
        var tree = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("trees").EnumerateArray());
        Assert.Equal(("index", "2025", 4), (tree.GetProperty("root").GetString(), tree.GetProperty("period").GetString(), tree.GetProperty("units").GetInt32()));
        Assert.Equal(["x", "twin", "other"], tree.GetProperty("indicators").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Equal(1, tree.GetProperty("correlations")[0][1].GetDouble(), 1e-12);
        var node = Assert.Single(tree.GetProperty("nodes").EnumerateArray());
        Assert.Equal(3, node.GetProperty("eigenvalues").EnumerateArray().Sum(value => value.GetDouble()), 1e-9);
        var flag = tree.GetProperty("flags").EnumerateArray().Single(flag => flag.GetProperty("code").GetString() == "redundant");
        Assert.Equal(("x", "twin"), (flag.GetProperty("node").GetString(), flag.GetProperty("other").GetString()));
        Assert.EndsWith("halve their weights.", flag.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditIndex_AsCsv_IsInTheLanguageOfTheInterface()
    {
        var run = await RunAsync(Scheme, Data, "--format", "csv", "--lang", "en", "--limits", "redundant=0.99,alpha=0,first=0,silent=0,dominant=99,opposed=-1");
        Assert.Equal(["root,code,node,other,value,message", "index,redundant,x,twin,1,\"'x' and 'twin' say nearly the same (r = 1.00), so that it counts twice; drop one, or halve their weights.\""], run.Lines);
    }

    [Fact]
    public async Task AuditIndex_AllPeriods_WritesTheFile()
    {
        var run = await RunAsync(Scheme, Data + Data.Split('\n', 2)[1].Replace(",2025,", ",2026,", StringComparison.Ordinal), "--period", "all", "-o", _scratch["audit.json"]);
        Assert.Equal((0, "", $"只有 8 个单元：相关系数、α 和主成分很不稳定，仅供参考。\n已写入 {_scratch["audit.json"]}。\n"), (run.Code, run.Output, run.Error));
        var tree = Assert.Single(JsonDocument.Parse(await File.ReadAllBytesAsync(_scratch["audit.json"], TestContext.Current.CancellationToken)).RootElement.GetProperty("trees").EnumerateArray());
        Assert.Equal((8, JsonValueKind.Null), (tree.GetProperty("units").GetInt32(), tree.GetProperty("period").ValueKind));
    }

    [Fact]
    public async Task AuditIndex_BadSchemeAndBadData_TellsAllOfBothAndWritesNothing()
    {
        var run = await RunAsync(Scheme.Replace("{id: x}", "{id: x, weight: -1}", StringComparison.Ordinal), Data + "a,2025,x,high\n", "-o", _scratch["out.json"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.StartsWith("scheme.yaml", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("data.csv 第 14 行", StringComparison.Ordinal));
        Assert.False(File.Exists(_scratch["out.json"]));
    }

    [Theory]
    [InlineData("--period 2030", 6, "没有时期“2030”；数据中有：2025。\n")]
    [InlineData("--limits loud=1", 2, "选项 --limits 的“loud=1”不对；应为“名称=数”，名称可以是：present distinct skew kurtosis opposed redundant silent dominant alpha first。\n用法见：jundeng audit-index --help\n")]
    public async Task AuditIndex_BadOption_SaysWhatThereIs(string options, int code, string sentence)
    {
        var run = await RunAsync(Scheme, Data, options.Split(' '));
        Assert.Equal((code, "", sentence), (run.Code, run.Output, run.Error));
    }

    private Task<Outcome> RunAsync(string scheme, string data, params string[] options)
    {
        File.WriteAllText(_scratch["scheme.yaml"], scheme);
        File.WriteAllText(_scratch["data.csv"], data);
        return Command.RunAsync(["audit-index", _scratch["scheme.yaml"], _scratch["data.csv"], .. options]);
    }
}
