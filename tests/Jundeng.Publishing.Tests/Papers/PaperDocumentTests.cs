using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing.Papers;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests.Papers;

public sealed class PaperDocumentTests
{
    private const string Text = """
        # 关于《某县年度计划》实施情况的通报

        现将有关情况通报如下。

        ## 滞后事项

        ### 县教育局

        - ■ 逾期 任务 3“校舍”：已逾期 3 天。

        ## 附表：任务进展情况

        | 序号 | 任务 | 说明 |
        | --- | :-: | ---: |
        | 1 | 就业 | 正常 |
        | 2 | 校舍 |
        """;

    private static readonly Paper s_paper = new("990101-2026-b1", PaperKind.Bulletin, "990101-2026", new DateOnly(2026, 6, 30), 2, Text, [], null);

    [Fact]
    public void Write_ABulletin_IsValidOpenXmlOnTheOfficialPage()
    {
        using var document = Write(s_paper);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var body = document.MainDocumentPart!.Document.Body!;
        var margin = body.Descendants<PageMargin>().Single();
        Assert.Equal((2098, 1474u, 1984, 1587u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
        var normal = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!;
        Assert.Equal(("579", "exact", "32"), (
            normal.Descendants<SpacingBetweenLines>().Single().Line!.Value, normal.Descendants<SpacingBetweenLines>().Single().LineRule!.InnerText, normal.Descendants<FontSize>().Single().Val!.Value));
    }

    [Fact]
    public void Write_ABulletin_HasItsPartsInOrder()
    {
        using var document = Write(s_paper with { Issue = new PaperIssue(2026, 3, new DateOnly(2026, 7, 2), "县长") });

        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            [
                "关于《某县年度计划》实施情况的通报", "〔2026〕第 3 期", "现将有关情况通报如下。", "滞后事项", "县教育局", "■ 逾期 任务 3“校舍”：已逾期 3 天。", "某县人民政府", "2026年7月2日", "附表：任务进展情况",
            ],
            body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0));
        var rows = body.Elements<Table>().Single().Elements<TableRow>().Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText)));
        Assert.Equal(["序号|任务|说明", "1|就业|正常", "2|校舍|"], rows);
    }

    [Fact]
    public void Write_ADraftWithoutATable_SaysSoAndIsSignedAtItsEnd()
    {
        using var document = Write(s_paper with { Text = "# 报告\n\n正文。\n" }, null);

        Assert.Equal(["报告", "（第 2 稿）", "正文。", "2026年6月30日"], document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0));
    }

    [Fact]
    public async Task Write_ABulletin_PrintsWithItsTableOnAPageOfItsOwn()
    {
        var ct = TestContext.Current.CancellationToken;
        using var scratch = new Scratch();
        await using (var file = File.Create(scratch["paper.docx"])) PaperDocument.Write(file, s_paper, "某县人民政府");
        var folder = await Office.ConvertAsync(scratch["paper.docx"], "pdf", ct);
        var pages = (await Office.TextOfPdfAsync(Path.Combine(folder, "paper.pdf"), ct)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, pages.Length);
        Assert.Contains("一、滞后事项", pages[0], StringComparison.Ordinal);
        Assert.Contains("校舍", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Minutes_HasNoNumberAndTheDayOfTheMeeting()
    {
        var meeting = new Meeting("990101-2026-c1", "990101-2026", "调度会议", new DateOnly(2026, 7, 15), null, null, [], [], [], []);
        var stream = new MemoryStream();
        PaperDocument.Write(stream, new MeetingMinutes(meeting, "调度会议纪要", "# 调度会议纪要\n\n## 议定事项\n\n- 1. 按期竣工。\n"), "某县人民政府");
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Equal(
            ["调度会议纪要", "议定事项", "1. 按期竣工。", "某县人民政府", "2026年7月15日"],
            document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0));
    }

    private static WordprocessingDocument Write(Paper paper, string? issuer = "某县人民政府")
    {
        var stream = new MemoryStream();
        PaperDocument.Write(stream, paper, issuer);
        return WordprocessingDocument.Open(stream, isEditable: false);
    }
}
