using System.IO.Compression;

namespace Jundeng.Cli.Tests;

public sealed class ExportTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Theory]
    [InlineData(".docx", "word/document.xml")]
    [InlineData(".xlsx", "xl/workbook.xml")]
    public async Task Export_OfficeFile_IsOne(string ending, string part)
    {
        var path = ledger["report" + ending];
        var run = await ledger.RunAsync("export", Ledger.Plan, "-o", path);
        Assert.Equal((0, "", $"已写入 {path}。\n"), (run.Code, run.Output, run.Error));
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        Assert.Contains("<", await reader.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".csv")]
    [InlineData(".json")]
    public async Task Export_Data_IsWhatReadGives(string ending)
    {
        await ledger.RunAsync("export", Ledger.Plan, "-o", ledger["out" + ending]);
        await Command.RunAsync("read", SamplePlan.Path, "-o", ledger["read" + ending]);
        Assert.Equal(await File.ReadAllTextAsync(ledger["read" + ending], TestContext.Current.CancellationToken), await File.ReadAllTextAsync(ledger["out" + ending], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Export_UnknownPlan_IsRefusedAndWritesNothing()
    {
        var run = await ledger.RunAsync("export", "1", "-o", ledger["none.docx"]);
        Assert.Equal((7, "没有计划“1”；用 jundeng plan list 查看编号。\n"), (run.Code, run.Error));
        Assert.False(File.Exists(ledger["none.docx"]));
    }
}
