using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Jundeng.Plans;
using Jundeng.Publishing.Readings;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests.Readings;

public sealed class ReadingWorkbookTests
{
    // Every sheet as a file of its own, as people see its cells; the C locale separates no thousands.
    private const string EverySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    [Fact]
    public void Write_County_IsValidOpenXml()
    {
        using var stream = Write(Sample.County, Sample.CountyText);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Write_County_FreezesAndFiltersHeads()
    {
        using var stream = Write(Sample.County, Sample.CountyText);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var names = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value);
        Assert.Equal(["任务", "目标", "发现"], names);
        foreach (var sheet in document.WorkbookPart.WorksheetParts.Select(part => part.Worksheet))
        {
            var pane = Assert.Single(sheet.Descendants<Pane>());
            Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
            Assert.StartsWith("A1:", Assert.Single(sheet.Elements<AutoFilter>()).Reference!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_ChineseText_FitsItsColumn()
    {
        using var stream = Write(Sample.Small, Sample.SmallText);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var columns = Part(document, "目标").Worksheet.Descendants<Column>().ToList();
        // 残疾儿童入学率: seven characters of two columns each.
        Assert.InRange(columns[3].Width!.Value, 14, 20);
    }

    [Fact]
    public async Task Write_EveryField_OpensInLibreOffice()
    {
        var sheets = await OpenAsync(Sample.Small, Sample.SmallText);
        Assert.Equal("任务编号,领域,任务,责任单位,配合单位,目标,原文行号\n1,教育,普及,县教育局、县残联,\"县\"\"妇联\"\"\",2,2\n2,教育,督导,,,0,3\n", sheets["任务"]);
        Assert.Equal(
            "目标编号,任务编号,领域,指标,比较,目标值,上限,单位,性质,口径,时期,期限,属于,语气,约束,责任单位,原文,原文行号\n"
            + "t1,1,教育,入学率,≥,95,97.5,%,目标,水平,累计,2026-06-30,,确保,约束性,县教育局、县残联,95%,2\n"
            + "t2,1,教育,残疾儿童入学率,=,90,,%,其中,水平,,,t1,,预期性,县教育局、县残联,90%,2\n"
            + "t3,,,=总额,≤,1750.25,,元,资金,水平,,,,,,,\"1,750.25元\",1\n",
            sheets["目标"]);
        Assert.Equal("程度,代码,说明,任务,目标,原文行号\n提示,unquantified,任务“督导”没有量化目标。,2,,3\n", sheets["发现"]);
    }

    [Fact]
    public void Write_Numbers_AreNumbersAndDaysAreDays()
    {
        using var stream = Write(Sample.Small, Sample.SmallText);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = Part(document, "目标").Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        Assert.All(["F2", "G2", "F4", "L2"], reference => Assert.Null(cells[reference].DataType));
        Assert.Equal("1750.25", cells["F4"].CellValue!.Text);
        Assert.Equal(46203, int.Parse(cells["L2"].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(CellValues.InlineString, cells["D4"].DataType!.Value);
        Assert.DoesNotContain("L3", cells.Keys);
    }

    [Fact]
    public void Write_OddCharacters_AreKeptOrReplaced()
    {
        var odd = "a\u0001b\ud800c_x0041_😀\u000b" + new string('长', 40_000);
        var reading = Sample.Small with { Tasks = [new PlanTask("1", null, odd, default, [], [])] };
        using var stream = Write(reading, null);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        var text = Part(document, "任务").Worksheet.Descendants<Text>().Select(cell => cell.Text).Single(cell => cell.Contains('长', StringComparison.Ordinal));
        Assert.StartsWith("a\uFFFDb\uFFFDc_x005F_x0041_😀\uFFFD长", text, StringComparison.Ordinal);
        Assert.EndsWith("长…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MoreThanASheetHolds_IsRefused()
    {
        var many = Enumerable.Repeat(Sample.Small.Targets[0], 1_048_576).ToList();
        var refused = Assert.Throws<PublishingRefusedException>(() => Write(Sample.Small with { Targets = many }, null));
        Assert.Equal("'目标' has 1048576 rows, more than the 1048575 of a sheet; use CSV instead.", refused.Reason.En);
    }

    private static MemoryStream Write(PlanReading reading, Plans.Documents.PlanText? source)
    {
        var stream = new MemoryStream();
        ReadingWorkbook.Write(stream, reading, source);
        return stream;
    }

    private static WorksheetPart Part(SpreadsheetDocument document, string name)
    {
        var book = document.WorkbookPart!;
        return (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);
    }

    private static async Task<Dictionary<string, string>> OpenAsync(PlanReading reading, Plans.Documents.PlanText source)
    {
        using var scratch = new Scratch();
        await using (var file = File.Create(scratch["plan.xlsx"])) ReadingWorkbook.Write(file, reading, source);
        var folder = await Office.ConvertAsync(scratch["plan.xlsx"], EverySheet, TestContext.Current.CancellationToken);
        return Directory.GetFiles(folder).ToDictionary(path => Path.GetFileNameWithoutExtension(path)["plan-".Length..], path => File.ReadAllText(path));
    }
}
