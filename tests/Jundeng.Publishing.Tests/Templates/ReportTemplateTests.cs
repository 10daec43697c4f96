using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Jundeng.Ledger;
using Jundeng.Ledger.Reports;
using Jundeng.Publishing.Templates;
using Jundeng.Testing;

namespace Jundeng.Publishing.Tests.Templates;

public sealed class ReportTemplateTests
{
    [Fact]
    public async Task Write_ARound_IsValidOpenXmlThatIsProtectedButForWhatIsToBeFilled()
    {
        await using var county = await TemplateCounty.OpenAsync();
        using var document = SpreadsheetDocument.Open(new MemoryStream(await county.TemplateAsync()), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        Assert.Equal([("进展", null), ("数值", null), ("jundeng", SheetStateValues.Hidden)], sheets.Select(sheet => (sheet.Name!.Value!, sheet.State?.Value)));
        foreach (var sheet in sheets) Assert.True(Sheets.Part(document, sheet.Name!).Worksheet.Descendants<SheetProtection>().Single().Sheet!.Value);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var open = Sheets.Part(document, "数值").Worksheet.Descendants<Cell>().Where(cell => formats[(int)cell.StyleIndex!.Value].Protection?.Locked?.Value == false).Select(cell => cell.CellReference!.Value!);
        // Value, status, note and explanation of three targets and the state of a task.
        Assert.Equal(["J", "K", "L", "M"], open.Select(reference => reference[..1]).Distinct());
        Assert.Equal(16, open.Count());
        var lists = Sheets.Part(document, "数值").Worksheet.Descendants<DataValidation>().ToDictionary(list => list.SequenceOfReferences!.InnerText!, list => list.Formula1!.Text);
        Assert.Equal("\"已完成,部分完成,未完成\"", lists["J5"]);
        Assert.Equal("\"正常,初步,修订,估计,缺失,不适用,不公开\"", lists["K2:K5"]);
    }

    [Fact]
    public async Task Import_ATemplateAsItWasMade_ChangesNothing()
    {
        await using var county = await TemplateCounty.OpenAsync();
        await new ReportingService(county.Store).SaveAsync(TemplateCounty.First, new() { Done = "已开工。", Values = [new("t1", "1,300"), new("t3", "150万")] }, null, TemplateCounty.Act);

        var result = await county.ImportAsync(await county.TemplateAsync());

        Assert.Equal((3, 0, 3), (result.Reports, result.Written, result.Unchanged));
    }

    // Full-width digits, a percent cell, units and multipliers as people write them.
    [Fact]
    public async Task Import_WhatPeopleType_IsTakenOnceHoweverOftenItIsSent()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = await county.TemplateAsync();
        template = Sheets.Type(template, "数值", ("J2", " １，３５０ 个"), ("J4", "１５０万元"), ("L4", "含上级补助"), ("J5", "部分完成"));
        template = Sheets.TypeNumber(template, "数值", "J3", "0.983", 10);
        template = Sheets.Type(template, "进展", ("E2", "3 所幼儿园开工。"), ("F2", "55%"));

        var first = await county.ImportAsync(template);
        var again = await county.ImportAsync(template);

        Assert.Equal((2, 1, 0, 3), (first.Written, first.Unchanged, again.Written, again.Unchanged));
        var report = await county.ReportAsync(TemplateCounty.First);
        Assert.Equal((ReportState.Draft, 1, "3 所幼儿园开工。", "55"), (report.State, report.Version, report.Content.Done, report.Content.Progress));
        Assert.Equal([1350d, 98.3, 1_500_000], report.Items.Select(item => item.Entry!.Number!.Value));
        Assert.Equal("含上级补助", report.Items[2].Entry!.Note);
        Assert.Equal(WorkState.Partly, (await county.ReportAsync(TemplateCounty.Second)).Items.Single().Entry!.Work);
    }

    [Fact]
    public async Task Import_MovedRemovedAndAddedRowsAndSheets_AreUnderstood()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = Sheets.Type(await county.TemplateAsync(), "数值", ("J2", "1350"), ("J4", "2000000"), ("J5", "已完成"));
        template = Sheets.Change(template, "数值", data =>
        {
            // The third target first, the second removed, and a title above all.
            var rows = data.Elements<Row>().ToList();
            rows[2].Remove();
            foreach (var (row, number) in new[] { (rows[0], 3u), (rows[3], 4u), (rows[1], 5u), (rows[4], 6u) })
            {
                row.Remove();
                row.RowIndex = number;
                foreach (var cell in row.Elements<Cell>()) cell.CellReference = cell.CellReference!.Value![..1] + number;
                data.AppendChild(row);
            }

            data.PrependChild(new Row(new Cell(new InlineString(new Text("某县 2026 年年中填报表"))) { CellReference = "A1", DataType = CellValues.InlineString }) { RowIndex = 1 });
        });

        var result = await county.ImportAsync(template);

        Assert.Equal(2, result.Written);
        Assert.Equal([1350d, null, 2_000_000], (await county.ReportAsync(TemplateCounty.First)).Items.Select(item => item.Entry?.Number));
    }

    [Fact]
    public async Task Import_Errors_AreAllToldAtSheetRowColumnAndCureAndNothingIsWritten()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = Sheets.Type(await county.TemplateAsync(), "数值", ("J2", "很多"), ("J3", "98元"), ("K4", "大概"), ("J5", "差不多"));
        template = Sheets.Type(template, "进展", ("E2", "开工。"), ("F2", "120"));

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => county.ImportAsync(template));

        Assert.Equal(
            ["进展 第 2 行 F 列", "数值 第 2 行 J 列", "数值 第 3 行 J 列", "数值 第 4 行 K 列", "数值 第 5 行 J 列"],
            refused.Reasons.Select(reason => reason.Where!.Zh));
        Assert.Equal(["bad-progress", "not-a-number", "wrong-unit", "unknown-status", "unknown-state"], refused.Reasons.Select(reason => reason.Code));
        Assert.Null((await county.ReportAsync(TemplateCounty.First)).State);
    }

    [Fact]
    public async Task Import_WithSubmission_NamesTheCellsThatStandAgainstIt()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = Sheets.Type(await county.TemplateAsync("990101-u1"), "数值", ("J2", "-5"), ("J3", "98"), ("J4", "2000000"), ("J5", "已完成"));
        template = Sheets.Type(template, "进展", ("E2", "开工。"), ("E3", "开课。"));

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => county.ImportAsync(template, submit: true));
        Assert.Equal([("negative", "数值 第 2 行 J 列"), ("jump", "数值 第 2 行 J 列")], refused.Reasons.Select(reason => (reason.Code, reason.Where!.Zh)));

        var result = await county.ImportAsync(Sheets.Type(template, "数值", ("J2", "1300")), submit: true);
        Assert.Equal((2, ReportState.Submitted), (result.Written, (await county.ReportAsync(TemplateCounty.First)).State));
    }

    [Fact]
    public async Task Import_AfterSomebodyElseWrote_IsRefused()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = Sheets.Type(await county.TemplateAsync(), "数值", ("J2", "1350"));
        await new ReportingService(county.Store).SaveAsync(TemplateCounty.First, new() { Done = "开工。" }, null, TemplateCounty.Act);

        var reason = Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => county.ImportAsync(template))).Reasons);

        Assert.Equal(("report-changed", "进展 第 2 行"), (reason.Code, reason.Where!.Zh));
    }

    [Fact]
    public async Task Read_WhatIsNoTemplateOfTheRound_IsRefused()
    {
        await using var county = await TemplateCounty.OpenAsync();
        var template = await county.TemplateAsync();

        Assert.Equal("not-a-workbook", Refused([1, 2, 3], TemplateCounty.Round).Code);
        Assert.Equal("template-round", Refused(template, "990101-2026-q1").Code);
        Assert.Equal("not-a-template", Refused(WithoutGuard(template), TemplateCounty.Round).Code);
        Assert.Equal(("unknown-report", "进展 第 2 行 A 列"), Refused(Sheets.Type(template, "进展", ("A2", "x")), TemplateCounty.Round) is var unknown ? (unknown.Code, unknown.Where!.Zh) : default);
        Assert.Equal(("report-missing", "数值 第 2 行 A 列"), Refused(Sheets.Type(template, "数值", ("A2", ""), ("J2", "5")), TemplateCounty.Round) is var missing ? (missing.Code, missing.Where!.Zh) : default);
    }

    [Fact]
    public async Task Import_AFileThatLibreOfficeSaved_IsTheSame()
    {
        await using var county = await TemplateCounty.OpenAsync();
        using var scratch = new Scratch();
        var file = scratch["模板.xlsx"];
        await File.WriteAllBytesAsync(file, Sheets.Type(await county.TemplateAsync(), "数值", ("J2", "1350"), ("J5", "已完成")), TestContext.Current.CancellationToken);
        var folder = await Office.ConvertAsync(file, "xlsx", TestContext.Current.CancellationToken);
        var saved = await File.ReadAllBytesAsync(Path.Combine(folder, "模板.xlsx"), TestContext.Current.CancellationToken);

        Assert.Equal(2, (await county.ImportAsync(saved)).Written);
        Assert.Equal(1350, (await county.ReportAsync(TemplateCounty.First)).Items[0].Entry!.Number);
        Assert.Equal(0, (await county.ImportAsync(saved)).Written);
        using var document = SpreadsheetDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.True(Sheets.Part(document, "数值").Worksheet.Descendants<SheetProtection>().Single().Sheet!.Value);
    }

    private static Refusal Refused(byte[] template, string round) =>
        Assert.Single(Assert.Throws<LedgerRefusedException>(() => ReportTemplateReader.Read(template, "模板.xlsx", round)).Reasons);

    private static byte[] WithoutGuard(byte[] template)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true)) document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "jundeng").Name = "别的";
        return stream.ToArray();
    }
}
