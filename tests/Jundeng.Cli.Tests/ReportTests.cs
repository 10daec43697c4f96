using System.Text;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class ReportTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        var rows = (await File.ReadAllLinesAsync(SamplePlan.Values, TestContext.Current.CancellationToken)).Length - 1;
        var run = await ledger.RunAsync("report", "import", SamplePlan.Values, "--plan", Ledger.Plan);
        Assert.Equal((0, $"990101-2026：共 {rows} 行，新增 0，修订 0，未变 {rows}\n", "所有数值均已在库，未作任何改动。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Import_BadRows_ListsEveryErrorAndWritesNothing()
    {
        var before = (await ledger.RunAsync("attainment", Ledger.Plan, "--by", "target", "--format", "csv")).Output;
        await File.WriteAllTextAsync(
            ledger["bad.csv"],
            "target,value,status,date,note\nt1,无,normal,2027-01-31,\nt999999,5,normal,2027-01-31,\nt2,5,normal,2027-01-31,\nt2,6,normal,2027-01-31,\nt3,5,good,2027-01-31,\nt4,5,normal,31.1.2027,\n",
            TestContext.Current.CancellationToken);
        var run = await ledger.RunAsync("report", "import", ledger["bad.csv"], "--plan", Ledger.Plan);
        Assert.Equal((6, ""), (run.Code, run.Output));
        foreach (var row in new[] { 2, 3, 5, 6, 7 }) Assert.Matches($"(?m)^第 {row} 行.*：", run.Error);
        Assert.DoesNotMatch("(?m)^第 4 行“value”列", run.Error);
        Assert.Equal(before, (await ledger.RunAsync("attainment", Ledger.Plan, "--by", "target", "--format", "csv")).Output);
    }

    [Fact]
    public async Task Import_WithoutNeededColumn_IsRefused()
    {
        await File.WriteAllTextAsync(ledger["columns.csv"], "target,amount\nt1,5\n", TestContext.Current.CancellationToken);
        var run = await ledger.RunAsync("report", "import", ledger["columns.csv"], "--plan", Ledger.Plan);
        Assert.Equal((6, ""), (run.Code, run.Output));
        Assert.Contains("value", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_StandardInput_IsTaken()
    {
        var surroundings = new Surroundings { Input = Encoding.UTF8.GetBytes("target,value,status,date,note\nt1,1,normal,2027-03-31,\n") };
        var run = await Command.RunAsync(surroundings, "report", "import", "-", "--plan", Ledger.Plan, "--db", ledger.Database);
        Assert.Equal((0, "990101-2026：共 1 行，新增 1，修订 0，未变 0\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task Import_UnknownPlan_IsRefused()
    {
        var run = await ledger.RunAsync("report", "import", SamplePlan.Values, "--plan", "1");
        Assert.Equal((7, "", "没有编号为“1”的计划；请先添加计划。\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Import_MissingFile_IsRefused()
    {
        var run = await ledger.RunAsync("report", "import", "没有.csv", "--plan", Ledger.Plan);
        Assert.Equal((3, "找不到文件“没有.csv”；请检查路径。\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Import_BinaryFile_IsRefused()
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch["a.csv"], [1, 0, 2], TestContext.Current.CancellationToken);
        Assert.Equal(5, (await ledger.RunAsync("report", "import", scratch["a.csv"], "--plan", Ledger.Plan)).Code);
    }
}
