using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class AssessmentRunsTests : IDisposable
{
    private const string Scheme = """
        scheme: county
        version: 1
        title: {zh: 县域评价, en: Counties}
        tree:
          - id: index
            name: {zh: 总指数, en: Index}
            children:
              - {id: enrolment, weight: 2, attainment: {family: ratio, target: 98}}
              - {id: beds, weight: 1, attainment: {family: ratio, target: 5}}

        """;

    private const string Data = "region,period,indicator,value\na,2026,enrolment,49\nb,2026,enrolment,98\na,2026,beds,4\nb,2026,beds,10\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Scheme_Cut_Run_GoThroughTheirLife()
    {
        await WriteAsync("county.yaml", Scheme);
        await WriteAsync("data.csv", Data);
        await WriteAsync("later.csv", Data.Replace("a,2026,enrolment,49", "a,2026,enrolment,73.5", StringComparison.Ordinal));

        Assert.Equal((0, "已存入 county@1 县域评价（2 项指标）\n"), await RunAsync("scheme", "add", _scratch["county.yaml"]));
        Assert.Equal((0, "county@1 县域评价（2 项指标）已在台账中，内容相同\n"), await RunAsync("scheme", "add", _scratch["county.yaml"]));
        Assert.Equal((0, Scheme), await RunAsync("scheme", "show", "county"));
        Assert.Equal((0, "已冻结为 cut-1：4 个观测值，2 个地区，1 个时期，2 项指标\n"), await RunAsync("cut", "make", _scratch["data.csv"]));
        Assert.Equal((0, "已冻结为 cut-2：4 个观测值，2 个地区，1 个时期，2 项指标\n"), await RunAsync("cut", "make", _scratch["later.csv"]));
        Assert.StartsWith("已存为 run-1：county@1，cut-1，结果 SHA-256 ", (await RunAsync("run", "make", "county", "cut-1")).Output, StringComparison.Ordinal);
        Assert.StartsWith("已存为 run-2：county@1，cut-2，结果 SHA-256 ", (await RunAsync("run", "make", "county@1", "cut-2")).Output, StringComparison.Ordinal);

        var (code, verified) = await RunAsync("run", "verify");
        Assert.Equal((0, 2), (code, verified.Split('\n').Count(line => line.Contains(" 相符 ", StringComparison.Ordinal))));

        var listed = JsonNode.Parse((await RunAsync("run", "list", "--format", "json")).Output)!["runs"]!.AsArray();
        var stored = (await RunAsync("run", "show", "run-1", "--format", "json")).Output;
        Assert.Equal(listed[0]!["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stored))));
        var cuts = JsonNode.Parse((await RunAsync("cut", "list", "--format", "json")).Output)!["cuts"]!.AsArray();
        Assert.Equal(cuts[1]!["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((await RunAsync("cut", "show", "cut-2")).Output))));
        Assert.Contains("总指数", (await RunAsync("run", "show", "run-1")).Output, StringComparison.Ordinal);

        var compared = (await RunAsync("run", "compare", "run-1", "run-2")).Output.Split('\n');
        Assert.Equal("run-1 → run-2：数据不同，目标值相同，方案其余部分相同；6 个数中有 2 个不同", compared[0]);
        Assert.Equal(["a", "2026", "总指数", "60.00", "76.67", "+16.67", "+16.67", "0", "0"], Words(compared.Single(line => line.Contains("总指数", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Make_PlanWithItsReports_FreezesWhatTheSchemeAsksFor()
    {
        await RunAsync("plan", "add", SamplePlan.Path, "--region", "990101", "--yes");
        var samples = Path.Combine(Repository.Root, "samples");
        await RunAsync("report", "import", Path.Combine(samples, "qinglan", "values-2026-06-30.csv"), "--plan", "990101-2026");
        await RunAsync("scheme", "add", Path.Combine(samples, "schemes", "plan-year.yaml"));

        Assert.StartsWith("已冻结为 cut-1：", (await RunAsync("cut", "make", "--plan", "990101-2026", "--scheme", "plan-year", "--as-of", "2026-06-30")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("run", "make", "plan-year", "cut-1")).Code);
    }

    [Theory]
    [InlineData]
    [InlineData("data.csv", "--plan", "p")]
    [InlineData("--plan", "p")]
    [InlineData("data.csv", "--as-of", "2026-06-30")]
    public async Task Make_NoSourceOrTwo_IsToldWhatToGive(params string[] words)
    {
        var run = await Command.RunAsync(["cut", "make", .. words, "--db", _scratch["j.db"]]);

        Assert.Equal(2, run.Code);
        Assert.Contains("请给出数据文件，或同时给出 --plan 和 --scheme（可加 --as-of），两者只取其一。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Make_UnknownScheme_SaysWhatToDo()
    {
        await WriteAsync("data.csv", Data);
        await RunAsync("cut", "make", _scratch["data.csv"]);

        var run = await Command.RunAsync("run", "make", "nothing", "cut-1", "--db", _scratch["j.db"]);

        Assert.Equal((6, "没有方案“nothing”；请先用 jundeng scheme add 添加。\n"), (run.Code, run.Error));
    }

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private async Task<(int Code, string Output)> RunAsync(params string[] words)
    {
        var run = await Command.RunAsync([.. words, "--db", _scratch["j.db"]]);
        return (run.Code, run.Output);
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(_scratch[name], text);
}
