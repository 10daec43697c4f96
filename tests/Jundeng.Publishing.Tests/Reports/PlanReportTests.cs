using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Jundeng.Ledger.Assessment;
using Jundeng.Publishing.Reports;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests.Reports;

public sealed class PlanReportTests(CountyPlan county) : IClassFixture<CountyPlan>
{
    [Fact]
    public void Write_County_IsValidOpenXml()
    {
        using var stream = new MemoryStream();
        PlanReport.Write(stream, county.InForce, county.Attainment);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Write_County_HasASectionForEachDomainInOrder()
    {
        using var stream = new MemoryStream();
        PlanReport.Write(stream, county.InForce, county.Attainment);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var headings = document.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(paragraph => paragraph.InnerText);
        Assert.Equal(
            ["概况", "实现度", "总体目标", .. Sample.County.Tasks.Select(task => task.Domain!).Distinct(), "发现", "计算方法"],
            headings);
    }

    [Fact]
    public void Write_County_HoldsEveryTaskAndTargetOnce()
    {
        using var stream = new MemoryStream();
        PlanReport.Write(stream, county.InForce, county.Attainment);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        var tasks = body.Elements<Paragraph>().Count(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading3");
        var targetRows = body.Elements<Table>().Where(table => table.Descendants<TableCell>().First().InnerText == "指标").Sum(table => table.Elements<TableRow>().Count() - 1);
        Assert.Equal((Sample.County.Tasks.Count, Sample.County.Targets.Count), (tasks, targetRows));
    }

    [Fact]
    public async Task Write_County_PrintsWithPageNumbers()
    {
        var pages = await PrintAsync(county.Attainment);
        Assert.InRange(pages.Count, 8, 40);
        Assert.Contains(county.InForce.Summary.Title, pages[0].Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("一、概况", pages[0], StringComparison.Ordinal);
        Assert.Contains(pages, page => page.Contains("（一）按领域", StringComparison.Ordinal));
        for (var i = 0; i < pages.Count; i++) Assert.Matches($@"—\s*{i + 1}\s*—\s*$", pages[i]);
    }

    [Fact]
    public async Task Write_LongTable_RepeatsItsHeadOnEveryPage()
    {
        var units = Enumerable.Range(1, 100).Select(i => county.Attainment.Units[0] with { Name = $"Unit{i}" });
        var pages = await PrintAsync(county.Attainment with { Units = [.. units] });
        var held = pages.Where(page => Regex.IsMatch(page, "Unit[0-9]+")).ToList();
        Assert.InRange(held.Count, 3, 6);
        Assert.All(held, page => Assert.Matches(@"名称\s+任务\s+已填报\s+实现度", page));
    }

    [Fact]
    public void Write_InEnglish_TakesEnglishWordsAndNumbers()
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en");
        using var stream = new MemoryStream();
        PlanReport.Write(stream, county.InForce, county.Attainment);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var text = document.MainDocumentPart!.Document.InnerText;
        Assert.Contains("Progress report, 清岚县 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("实现度", text[..400], StringComparison.Ordinal);
        Assert.Equal("%1.%2 ", document.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Descendants<LevelText>().Last().Val!.Value);
    }

    private async Task<IReadOnlyList<string>> PrintAsync(PlanAttainment attainment)
    {
        var ct = TestContext.Current.CancellationToken;
        using var scratch = new Scratch();
        await using (var file = File.Create(scratch["report.docx"])) PlanReport.Write(file, county.InForce, attainment);
        var folder = await Office.ConvertAsync(scratch["report.docx"], "pdf", ct);
        var text = await Office.TextOfPdfAsync(Path.Combine(folder, "report.pdf"), ct);
        return text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
    }
}
