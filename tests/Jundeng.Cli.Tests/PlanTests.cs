using System.Text;
using System.Text.Json;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class PlanTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Add_Document_PrintsTheIdAlone()
    {
        using var scratch = new Scratch();
        var run = await Command.RunAsync("plan", "add", SamplePlan.Path, "--region", "990101", "--yes", "--db", scratch["new/ledger.db"]);
        Assert.Equal((0, "990101-2026\n"), (run.Code, run.Output));
        Assert.Matches(@"^已生效：清岚县人民政府关于印发清岚县基本公共服务均等化2026年度实施计划的通知（\d+ 项任务，\d+ 个量，\d+ 处发现）。编号：\n$", run.Error);
    }

    [Fact]
    public async Task Add_FlatLedger_IsAPlanWithoutSource()
    {
        using var scratch = new Scratch();
        await Command.RunAsync("read", SamplePlan.Path, "-o", scratch["plan.csv"]);
        var run = await Command.RunAsync("plan", "add", scratch["plan.csv"], "--region", "990101", "--yes", "--db", scratch["ledger.db"]);
        Assert.Equal((0, "990101-2026\n"), (run.Code, run.Output));
        var list = await Command.RunAsync("plan", "list", "--format", "json", "--db", scratch["ledger.db"]);
        using var json = JsonDocument.Parse(list.Output);
        Assert.False(json.RootElement.GetProperty("plans")[0].GetProperty("hasSource").GetBoolean());
    }

    [Fact]
    public async Task Add_AskedOnATerminal_ShowsTheReadingAndTakesNoForNo()
    {
        using var scratch = new Scratch();
        var shown = await Pseudoterminal.RunAsync(120, new Surroundings { Input = "n\n"u8.ToArray() }, "plan", "add", SamplePlan.Path, "--region", "990101", "--db", scratch["ledger.db"]);
        Assert.Contains("稳定和扩大就业", shown, StringComparison.Ordinal);
        Assert.Contains("以上内容作为 990101 的计划生效吗？[y/N]", shown, StringComparison.Ordinal);
        Assert.Contains("没有确认，未写入任何内容。", shown, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch["ledger.db"]));
    }

    [Fact]
    public async Task Add_AskedOnATerminal_TakesYesForYes()
    {
        using var scratch = new Scratch();
        var shown = await Pseudoterminal.RunAsync(120, new Surroundings { Input = "y\n"u8.ToArray() }, "plan", "add", SamplePlan.Path, "--region", "990101", "--db", scratch["ledger.db"]);
        Assert.EndsWith("990101-2026", shown.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithNobodyToAsk_NeedsYes()
    {
        using var scratch = new Scratch();
        var run = await Command.RunAsync("plan", "add", SamplePlan.Path, "--region", "990101", "--db", scratch["ledger.db"]);
        Assert.Equal((2, "", "无法在此询问是否生效；请先用 jundeng read 核对，再加上 --yes。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Add_WithoutPeriod_IsRefusedAndHelpedByOptions()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["a.txt"], "一、教育\n1.普及。入学率达到95%。\n", TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("plan", "add", scratch["a.txt"], "--region", "990101", "--yes", "--db", scratch["ledger.db"]);
        Assert.Equal((6, ""), (run.Code, run.Output));
        var helped = await Command.RunAsync("plan", "add", scratch["a.txt"], "--region", "990101", "--region-name", "某县", "--title", "计划", "--from", "2026", "--to", "2027", "--yes", "--db", scratch["ledger.db"]);
        Assert.Equal((0, "990101-2026\n"), (helped.Code, helped.Output));
    }

    [Fact]
    public async Task Add_ByANamedOperator_KeepsTheName()
    {
        using var scratch = new Scratch();
        var run = await Command.RunAsync("plan", "add", SamplePlan.Path, "--region", "990101", "--yes", "--as", "王敏", "--db", scratch["ledger.db"]);
        Assert.Equal(0, run.Code);
        var bytes = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(scratch["ledger.db"], TestContext.Current.CancellationToken));
        Assert.Contains("王敏", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Plans_ShowsThem()
    {
        var run = await ledger.RunAsync("plan", "list");
        Assert.Contains(run.Lines, line => line.Contains(Ledger.Plan, StringComparison.Ordinal) && line.Contains("清岚县", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_DatabaseThatIsNotThere_IsRefusedAndNotMade()
    {
        using var scratch = new Scratch();
        var run = await Command.RunAsync("plan", "list", "--db", scratch["none.db"]);
        Assert.Equal((8, "", $"没有数据库“{scratch["none.db"]}”；请用 --db 指定，或先用 jundeng plan add 建立。\n"), (run.Code, run.Output, run.Error));
        Assert.False(File.Exists(scratch["none.db"]));
    }

    [Fact]
    public async Task List_FileThatIsNoDatabase_IsRefused()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["a.db"], SamplePlan.Text, TestContext.Current.CancellationToken);
        var run = await Command.RunAsync("plan", "list", "--db", scratch["a.db"]);
        Assert.Equal((8, ""), (run.Code, run.Output));
        Assert.Contains(scratch["a.db"], run.Error, StringComparison.Ordinal);
        Assert.Equal(SamplePlan.Text, await File.ReadAllTextAsync(scratch["a.db"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task List_ServerThatDoesNotAnswer_IsRefused()
    {
        var run = await Command.RunAsync("plan", "list", "--db", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=3");
        Assert.Equal((8, ""), (run.Code, run.Output));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_DatabaseByVariable_IsTaken()
    {
        var run = await Command.RunAsync(new Surroundings { Variables = { ["JUNDENG_DB"] = ledger.Database } }, "plan", "list");
        Assert.Contains(Ledger.Plan, run.Output, StringComparison.Ordinal);
    }
}
