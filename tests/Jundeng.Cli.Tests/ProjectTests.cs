using System.IO.Compression;
using System.Text;

namespace Jundeng.Cli.Tests;

public sealed class ProjectTests(Ledger ledger) : IClassFixture<Ledger>
{
    private const string Id = "990101-2026-p1";

    [Fact]
    public async Task Project_FromPlanToPayment_IsToldWhole()
    {
        await File.WriteAllTextAsync(ledger["单位.csv"], "name,short\n清岚县卫生健康局,县卫生健康局\n");
        await DoAsync("orgs", "import", ledger["单位.csv"], "--region", "990101");
        string[] add = ["project", "add", Ledger.Plan, "16", "乡镇卫生院改造", "--unit", "县卫生健康局", "--complete", "2026-10-31", "--total", "480万元"];
        var run = await ledger.RunAsync([.. add, "--fund", "省级@2026=300万元", "--fund", "县级=170万元"]);
        Assert.Equal((6, "各来源合计 470 万元，与总投资 480 万元相差 10 万元；请更正其一。\n"), (run.Code, run.Error));
        run = await ledger.RunAsync([.. add, "--fund", "省级=许多"]);
        Assert.Equal((2, "“省级=许多”应写成“来源=金额”或“来源@年度=金额”，如 省级@2026=200万元。\n"), (run.Code, run.Error));
        Assert.Equal("990101-2026-p1 乡镇卫生院改造：进度 未填，总投资 480 万元，已支付 0 万元 0.0%\n", await DoAsync([.. add, "--fund", "省级@2026=300万元", "--fund", "县级=180万元"]));

        Assert.Contains("进度 35.5%", await DoAsync("project", "progress", Id, "基础完工", "--percent", "35.5", "--completed", "1500000.5", "--on", "2026-05-31"), StringComparison.Ordinal);
        string[] pay = ["project", "pay", Id, "--source", "省财政", "--on", "2026-05-20"];
        await DoAsync([.. pay, "--amount", "300万元", "--arrived", "--note", "省级补助"]);
        await DoAsync([.. pay, "--amount", "120万元"]);
        run = await ledger.RunAsync([.. pay, "--amount", "200万元"]);
        Assert.Equal(6, run.Code);
        Assert.Contains("“省级”累计支付 320 万元，超过计划的 300 万元；如属实，请说明理由。\n", run.Error, StringComparison.Ordinal);
        Assert.Matches("(?m)^ +3 +2026-05-20 +支付 +省级 +100 +更正第 2 笔；记错金额", await DoAsync([.. pay, "--amount", "100万元", "--corrects", "2", "--why", "记错金额"]));
        Assert.Matches("(?m)^ +2 +2026-05-20 +支付 +省级 +120 +已由第 3 笔更正", await DoAsync("project", "withdraw", Id, "3", "--why", "未付出"));
        await DoAsync([.. pay, "--amount", "120万元"]);

        var shown = await DoAsync("project", "show", Id);
        Assert.Matches("(?m)^ +省级 +300 +300 +120 +40.0% *$", shown);
        Assert.Matches("(?m)^ +2026-05-31 +35.5% +基础完工 +150.00005 ", shown);
        Assert.Matches("(?m)^ +合计 +480 +300 +120 +25.0% +150.00005 *$", await DoAsync("project", "list", Ledger.Plan));
        Assert.Matches("(?m)^ +16 +.* +1 +480 +300 +120 +25.0%", await DoAsync("project", "list", Ledger.Plan, "--by", "task"));
        Assert.Matches("(?m)^ +县级 +180 +0 +0 +0.0%", await DoAsync("project", "list", Ledger.Plan, "--by", "source"));
        Assert.Contains("\"paid\": 120000000", await DoAsync("project", "list", Ledger.Plan, "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("登记项目资金", await DoAsync("history", Id), StringComparison.Ordinal);
        Assert.Contains("对口支援", await DoAsync("project", "source", Ledger.Plan, "对口支援"), StringComparison.Ordinal);
        Assert.Contains("完工日期", (await ledger.RunAsync("project", "change", Id, "--start", "2026-11-01", "--complete", "2026-10-01")).Error, StringComparison.Ordinal);
        Assert.Contains("已撤销", await DoAsync("project", "change", Id, "--drop", "--why", "选址不当"), StringComparison.Ordinal);
    }

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
