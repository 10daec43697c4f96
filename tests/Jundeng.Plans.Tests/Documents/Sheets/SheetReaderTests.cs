using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Generators;

namespace Jundeng.Plans.Tests.Documents.Sheets;

public sealed class SheetReaderTests
{
    private static readonly object?[][] s_plan =
    [
        ["清岚县2026年任务分解表"],
        [],
        ["序号", "领域", "工作任务", "目标", null],
        [null, null, null, "数值", "时限"],
        [1, "就业", "新增岗位", 500, "12月底前"],
        [2, null, "技能培训", 800, "12月底前"],
        ["注：数值单位为个。"],
    ];

    private static readonly string[] s_merged = ["A1:E1", "D3:E3", "A3:A4", "B3:B4", "C3:C4", "B5:B6"];

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    public async Task Read_Workbook_IsTitleTableAndNote(string format)
    {
        var bytes = Workbook.Of(new Workbook.Sheet("Sheet1", s_plan, s_merged));
        if (format == "xls") bytes = await Saved.AsAsync(bytes, "xlsx", "xls");
        var text = Documents.Read.Text(bytes);
        Assert.Equal(format, text.Format);
        Assert.Equal(
        [
            "清岚县2026年任务分解表",
            "序号\t领域\t工作任务\t目标\t",
            "\t\t\t数值\t时限",
            "1\t就业\t新增岗位\t500\t12月底前",
            "2\t\t技能培训\t800\t12月底前",
            "注：数值单位为个。",
        ], Documents.Read.Lines(text));
        var table = Assert.Single(text.Tables);
        Assert.Equal(["2", "就业", "技能培训", "800", "12月底前"], table.Rows[3].Cells.Select(cell => cell.Span.Of(text.Text).ToString()));
        Assert.Equal(["序号", "领域", "工作任务", "数值", "时限"], table.Rows[1].Cells.Select(cell => cell.Span.Of(text.Text).ToString()));
        Assert.Equal("目标", table.Rows[0].Cells[4].Span.Of(text.Text).ToString());
        var place = text.Source.Find(table.Rows[3].Cells[2].Span.Start)!.Describe();
        Assert.Equal(("工作表“Sheet1”单元格 C6", "sheet 'Sheet1', cell C6"), (place.Zh, place.En));
    }

    [Fact]
    public void Read_Numbers_AreAsTheirFormatShowsThem()
    {
        var text = Documents.Read.Text(Workbook.Of(
            ["整数", "小数", "百分数", "百分数", "日期", "带单位", "两位", "误差"],
            [1750, 3.5, (0.95, 1), (0.985, 2), (46203.0, 3), (3.0, 4), (12.5, 5), 0.1 + 0.2]));
        Assert.Equal("1750\t3.5\t95%\t98.5%\t2026年6月30日\t3个\t12.5\t0.3", Documents.Read.Lines(text)[1]);
    }

    [Fact]
    public void Read_SeveralSheets_NamesThemAndLeavesHiddenOnesOut()
    {
        var text = Documents.Read.Text(Workbook.Of(
            new Workbook.Sheet("就业", [["任务", "目标"], ["新增岗位", "500个"]]),
            new Workbook.Sheet("草稿", [["任务", "目标"], ["不算", "900个"]], Hidden: true),
            new Workbook.Sheet("教育", [["任务", "目标"], ["新增学位", "300个"]])));
        Assert.Equal(["就业", "任务\t目标", "新增岗位\t500个", "教育", "任务\t目标", "新增学位\t300个"], Documents.Read.Lines(text));
        Assert.Equal(["就业", "教育"], text.Tables.Select(table => table.Caption.Of(text.Text).ToString()));
        Assert.Equal("隐藏的工作表未读取：草稿。", Assert.Single(text.Notes).Zh);
    }

    [Fact]
    public void Read_EmptyWorkbook_IsAnEmptyText() => Assert.Equal("", Documents.Read.Text(Workbook.Of([[]])).Text);

    [Fact]
    public void Read_DamagedWorkbook_IsRefused()
    {
        var broken = WordDocument.Change(Workbook.Of(s_plan), "xl/worksheets/sheet0.xml", xml => xml[..(xml.Length / 2)]);
        var refusal = Documents.Read.Refusal(broken, "坏.xlsx");
        Assert.Equal(DocumentRefusalCode.Damaged, refusal.Code);
        Assert.Equal("'坏.xlsx' is XLSX, but it is damaged or incomplete; fetch it again, or open it in the program it comes from and save it anew.", refusal.Message.En);
    }
}
