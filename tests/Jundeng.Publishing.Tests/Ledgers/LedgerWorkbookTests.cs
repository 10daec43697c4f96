using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Jundeng.Publishing.Ledgers;

namespace Jundeng.Publishing.Tests.Ledgers;

public sealed class LedgerWorkbookTests(CountyPlan county) : IClassFixture<CountyPlan>
{
    [Fact]
    public void Write_County_IsValidOpenXml()
    {
        using var document = Write();
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["任务", "目标", "领域实现度", "单位实现度", "发现"], document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Write_County_GivesSharesAsNumbers()
    {
        using var document = Write();
        var book = document.WorkbookPart!;
        var sheet = (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(each => each.Name == "领域实现度").Id!.Value!);
        var written = sheet.Worksheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().Single(cell => cell.CellReference!.Value!.StartsWith('F')).CellValue!.Text);
        Assert.Equal(
            county.Attainment.Domains.Select(domain => domain.Score.Capped),
            written.Select(digits => (double?)double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private SpreadsheetDocument Write()
    {
        var stream = new MemoryStream();
        LedgerWorkbook.Write(stream, county.InForce, county.Attainment);
        return SpreadsheetDocument.Open(stream, isEditable: false);
    }
}
