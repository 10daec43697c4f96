using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Simulate_AnEmptyLedger_IsFilledAsTheSeedSays()
    {
        string[] size = ["simulate", "--counties", "2", "--targets", "20", "--values", "6"];

        var run = await Command.RunAsync([.. size, "--db", _scratch["a.db"]]);
        await Command.RunAsync([.. size, "--db", _scratch["b.db"]]);
        await Command.RunAsync([.. size, "--seed", "2", "--db", _scratch["c.db"]]);
        var second = await Command.RunAsync([.. size, "--db", _scratch["a.db"]]);

        Assert.Equal((0, "已生成：2 个县、60 个单位、8 项任务、40 个目标值、240 个填报数、16 份待报报告。\n"), (run.Code, run.Output));
        var attainment = await AttainmentAsync("a.db");
        Assert.Equal(attainment, await AttainmentAsync("b.db"));
        Assert.NotEqual(attainment, await AttainmentAsync("c.db"));
        Assert.Equal((6, "库中已有 2 份计划；模拟数据只写入空库，请用 --db 指定一个新文件。\n"), (second.Code, second.Error));
        Assert.Equal(0, (await Command.RunAsync("audit", "verify", "--db", _scratch["a.db"])).Code);
    }

    [Fact]
    public async Task Simulate_SizesOutOfRange_AreAllNamed()
    {
        var run = await Command.RunAsync("simulate", "--counties", "0", "--values", "13", "--db", _scratch["a.db"], "--lang", "en");

        Assert.Equal((6, "--counties is 0, but must be from 1 to 990.\n--values is 13, but must be from 0 to 12.\n"), (run.Code, run.Error));
    }

    private async Task<string> AttainmentAsync(string db)
    {
        var plans = (await Command.RunAsync("plan", "list", "--format", "json", "--db", _scratch[db])).Output;
        var year = System.Text.Json.JsonDocument.Parse(plans).RootElement.GetProperty("plans")[0].GetProperty("from").GetInt32();
        return (await Command.RunAsync("attainment", $"990102-{year}", "--format", "csv", "--db", _scratch[db])).Output;
    }
}
