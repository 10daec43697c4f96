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

    [Fact]
    public async Task Add_WithCorrections_KeepsTheFileWithTheRevision()
    {
        using var scratch = new Scratch();
        var yaml = await CorrectionsAsync(scratch);
        var add = await Command.RunAsync("plan", "add", SamplePlan.Path, "--corrections", scratch["c.yaml"], "--region", "990101", "--yes", "--db", scratch["ledger.db"]);
        Assert.Equal((0, "990101-2026\n"), (add.Code, add.Output));
        var kept = await Command.RunAsync("plan", "show", "990101-2026", "--format", "yaml", "--db", scratch["ledger.db"]);
        Assert.Equal((0, yaml), (kept.Code, kept.Output));
        var shown = await Command.RunAsync("plan", "show", "990101-2026", "--format", "json", "--db", scratch["ledger.db"]);
        using var json = JsonDocument.Parse(shown.Output);
        Assert.Equal(4321, json.RootElement.GetProperty("targets").EnumerateArray().First().GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task Add_FlatLedgerWithCorrections_IsRefused()
    {
        using var scratch = new Scratch();
        await Command.RunAsync("read", SamplePlan.Path, "-o", scratch["plan.csv"]);
        var run = await Command.RunAsync("plan", "add", scratch["plan.csv"], "--corrections", scratch["plan.csv"], "--region", "990101", "--yes", "--db", scratch["ledger.db"]);
        Assert.Equal((2, "", "平面台账（.csv）没有原文，不能使用更正文件；请直接修改台账。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Show_Plan_TellsWhichRevisionItIs()
    {
        var run = await ledger.RunAsync("plan", "show", Ledger.Plan);
        Assert.Equal(0, run.Code);
        Assert.Contains("稳定和扩大就业", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"第 1 版  \d{4}-\d\d-\d\d 起  \S+：–  读取程序 \d+\.\d+\.\d+\+[0-9a-f]{8}  ← 以上所示\n$", run.Output);
    }

    [Fact]
    public async Task Show_RevisionOrFileThatIsNotThere_IsRefused()
    {
        var revision = await ledger.RunAsync("plan", "show", Ledger.Plan, "--revision", "7");
        Assert.Equal((7, "", $"{Ledger.Plan} 没有第 7 版；现行的是第 1 版。\n"), (revision.Code, revision.Output, revision.Error));
        var file = await ledger.RunAsync("plan", "show", Ledger.Plan, "--format", "yaml");
        Assert.Equal((6, "", $"{Ledger.Plan} 第 1 版没有更正文件。\n"), (file.Code, file.Output, file.Error));
    }

    [Fact]
    public async Task Reread_SameReader_SaysThatNothingWouldChange()
    {
        var run = await ledger.RunAsync("plan", "reread", Ledger.Plan);
        Assert.Equal((0, "重新读取的结果与现行版相同。"), (run.Code, run.Lines[^1]));
        var apply = await ledger.RunAsync("plan", "reread", Ledger.Plan, "--apply", "--why", "试");
        Assert.Equal((6, "重新读取的结果与现行版本相同，不必另立新版。\n"), (apply.Code, apply.Error));
    }

    [Fact]
    public async Task Reread_CorrectionThatNoLongerFits_IsShownFirstAndAppliedOnlyWhenAsked()
    {
        using var scratch = new Scratch();
        await CorrectionsAsync(scratch);
        var database = scratch["ledger.db"];
        await Command.RunAsync("plan", "add", SamplePlan.Path, "--corrections", scratch["c.yaml"], "--region", "990101", "--yes", "--db", database);
        // as if the reader had been another when the plan was added
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE plan_revision SET reader = '0.0.1+00000000', corrections = CAST(REPLACE(CAST(corrections AS TEXT), 'id: \"t1\"', 'id: \"t999\"') AS BLOB)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var dry = await Command.RunAsync("plan", "reread", "990101-2026", "--db", database);
        var refused = await Command.RunAsync("plan", "reread", "990101-2026", "--apply", "--why", "读取程序更新", "--db", database);
        var without = await Command.RunAsync("plan", "reread", "990101-2026", "--apply", "--leave-out", "--db", database);
        var applied = await Command.RunAsync("plan", "reread", "990101-2026", "--apply", "--leave-out", "--why", "读取程序更新", "--db", database);

        Assert.Equal((0, "新增 0，改变 1，消失 0；已不合的更正和答复 1。"), (dry.Code, dry.Lines[^1]));
        Assert.Contains(dry.Lines, line => line.StartsWith("! 计划科（会议纪要）：读取结果中没有目标值t999；该位置现在是t1。", StringComparison.Ordinal));
        Assert.Contains(dry.Lines, line => line.StartsWith("    value：4321 → ", StringComparison.Ordinal));
        Assert.Contains("未写入任何内容", dry.Error, StringComparison.Ordinal);
        Assert.Equal(6, refused.Code);
        Assert.Equal((6, "请写明依据：为什么这样改。\n"), (without.Code, without.Error));
        Assert.Equal((0, "990101-2026 第 2 版已生效。\n"), (applied.Code, applied.Error));
        var earlier = await Command.RunAsync("plan", "show", "990101-2026", "--revision", "1", "--db", database);
        Assert.Matches(@"第 2 版 .+：读取程序更新 .+\n第 1 版 .+读取程序 0\.0\.1\+00000000  ← 以上所示\n$", earlier.Output);
    }

    /// <summary>A file that corrects the first target of the sample.</summary>
    private static async Task<string> CorrectionsAsync(Scratch scratch)
    {
        var read = await Command.RunAsync("read", SamplePlan.Path, "--format", "json");
        using var json = JsonDocument.Parse(read.Output);
        var target = json.RootElement.GetProperty("targets")[0];
        var yaml = $$"""
            # 手写的更正
            sha256: {{json.RootElement.GetProperty("document").GetProperty("sha256").GetString()}}
            corrections:
              - change: target
                id: "{{target.GetProperty("id").GetString()}}"
                at: [{{target.GetProperty("start").GetInt32()}}, {{target.GetProperty("end").GetInt32()}}]
                text: {{target.GetProperty("text").GetString()}}
                set: {value: 4321}
                why: 会议纪要
                who: 计划科

            """;
        await File.WriteAllTextAsync(scratch["c.yaml"], yaml, TestContext.Current.CancellationToken);
        return yaml;
    }
}
