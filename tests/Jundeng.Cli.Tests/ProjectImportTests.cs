using System.IO.Compression;
using System.Text;

namespace Jundeng.Cli.Tests;

public sealed class ProjectImportTests(Ledger ledger) : IClassFixture<Ledger>
{
    [Fact]
    public async Task Import_OfAWorkbook_ReadsItAsTheSameTable()
    {
        await File.WriteAllTextAsync(ledger["单位2.csv"], "name,short\n清岚县教育局,县教育局\n");
        await DoAsync("orgs", "import", ledger["单位2.csv"], "--region", "990101");
        await File.WriteAllBytesAsync(
            ledger["项目.xlsx"],
            Workbook(["项目代码", "项目名称", "任务", "建设单位", "总投资", "资金来源", "金额"], ["X1", "改扩建\"幼儿园\"", "8", "县教育局", "900万元", "县级", "500万元"], ["X1", "", "", "", "", "债券", "400万元"]));
        string[] import = ["project", "import", ledger["项目.xlsx"], "--plan", Ledger.Plan];

        var run = await ledger.RunAsync(import);
        Assert.Equal(6, run.Code);
        Assert.Contains("没有资金来源“债券”；是否指“专项债券”？", run.Error, StringComparison.Ordinal);
        Assert.Contains("第 2 行", run.Error, StringComparison.Ordinal);
        await DoAsync("project", "source", Ledger.Plan, "债券");
        Assert.Equal("检查通过：将新增 1 个项目，变更 0 个，未变 0 个。\n", await DoAsync([.. import, "--dry-run"]));
        Assert.Equal("新增 1 个项目，变更 0 个，未变 0 个。\n", await DoAsync(import));
        Assert.Equal("新增 0 个项目，变更 0 个，未变 1 个。\n", await DoAsync(import));
        Assert.Contains("改扩建\"幼儿园\"", await DoAsync("project", "list", Ledger.Plan, "--task", "8"), StringComparison.Ordinal);
    }

    // The least that is a workbook: one sheet whose cells hold their texts.
    private static byte[] Workbook(params string[][] rows)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006/";
        var cells = rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(cell)}</t></is></c>"))}</row>");
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", $"<Types xmlns=\"{package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Write("_rels/.rels", $"<Relationships xmlns=\"{package}relationships\"><Relationship Id=\"a\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"项目\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}relationships\"><Relationship Id=\"a\" Type=\"{office}/worksheet\" Target=\"sheet.xml\"/></Relationships>");
            Write("xl/sheet.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{string.Concat(cells)}</sheetData></worksheet>");

            void Write(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private async Task<string> DoAsync(params string[] words)
    {
        var run = await ledger.RunAsync(words);
        Assert.True(run.Code == 0, run.Error);
        return run.Output;
    }
}
