using System.Globalization;
using System.Net;
using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Documents.Docx;
using Jundeng.Plans.Tests.Documents.Sheets;

namespace Jundeng.Plans.Tests.Documents.Tables;

/// <summary>One table of tasks, with merged cells, as web page, Word document and workbook.</summary>
public sealed class TableReadingTests
{
    // a cell as column, row, columns, rows, words; a bar parts paragraphs
    private static readonly (int Column, int Row, int Columns, int Rows, string Words)[] s_cells =
    [
        (0, 0, 8, 1, "清岚县2026年基本公共服务重点任务分解表"),
        (0, 1, 1, 2, "领域"), (1, 1, 1, 2, "序号"), (2, 1, 1, 2, "工作任务"), (3, 1, 1, 2, "年度目标"), (4, 1, 2, 1, "责任分工"), (6, 1, 1, 2, "完成时限"), (7, 1, 1, 2, "投资（万元）"),
        (4, 2, 1, 1, "牵头单位"), (5, 2, 1, 1, "配合单位"),
        (0, 3, 1, 3, "公共教育"), (1, 3, 1, 1, "1"), (2, 3, 1, 1, "扩大普惠性学前教育资源"), (3, 3, 1, 1, "新建公办幼儿园3所|新增普惠性学位540个"),
        (4, 3, 1, 2, "县教育局"), (5, 3, 1, 1, "县发改局|县财政局"), (6, 3, 1, 1, "2026年8月底前"), (7, 3, 1, 1, "1,425"),
        (1, 4, 1, 2, "2"), (2, 4, 1, 2, "改善义务教育条件"), (3, 4, 1, 1, "改造校舍1.2万平方米"), (5, 4, 1, 1, ""), (6, 4, 1, 1, "12月底前"), (7, 4, 1, 1, "860"),
        (3, 5, 1, 1, "骨干教师交流轮岗比例不低于20%"), (4, 5, 1, 1, "县委编办"), (5, 5, 1, 1, ""), (6, 5, 1, 1, "12月底前"), (7, 5, 1, 1, ""),
        (0, 6, 8, 1, "（二）卫生健康"),
        (0, 7, 1, 1, ""), (1, 7, 1, 1, "3"), (2, 7, 1, 1, "完善县域医疗服务体系"), (3, 7, 1, 1, "县域内就诊率稳定在90%以上"), (4, 7, 1, 1, "县卫生健康局"), (5, 7, 1, 1, "各乡镇人民政府（街道办事处）"), (6, 7, 1, 1, "全年"), (7, 7, 1, 1, ""),
        (0, 8, 1, 1, ""), (1, 8, 1, 1, "4"), (2, 8, 1, 1, "开展健康宣传"), (3, 8, 1, 1, ""), (4, 8, 1, 1, ""), (5, 8, 1, 1, ""), (6, 8, 1, 1, ""), (7, 8, 1, 1, ""),
    ];

    private static readonly string[] s_expected =
    [
        "1 公共教育 扩大普惠性学前教育资源 ←县教育局 +县发改局、县财政局",
        "  3所 新建公办幼儿园 Equal 3 所 Target 2026-08-31",
        "  540个 新增普惠性学位 Equal 540 个 Target 2026-08-31",
        "  1,425 投资 Equal 14250000 元 Funding ",
        "2 公共教育 改善义务教育条件 ←县教育局、县委编办 +",
        "  1.2万平方米 改造校舍 Equal 12000 平方米 Target ",
        "  20% 骨干教师交流轮岗比例 AtLeast 20 % Target ",
        "  860 投资 Equal 8600000 元 Funding ",
        "3 卫生健康 完善县域医疗服务体系 ←县卫生健康局 +各乡镇人民政府（街道办事处）",
        "  90% 县域内就诊率 AtLeast 90 % Target ",
        "4 卫生健康 开展健康宣传 ← +",
    ];

    [Fact]
    public void Read_WebPage_GivesTasksUnitsTargetsAndDueDates()
    {
        var text = Documents.Read.Html(Html());
        Assert.Equal(s_expected, Digest(text));
        Assert.Equal("表1第4行第4列", PlaceOf(text, "540个"));
    }

    [Fact]
    public void Read_WordDocument_GivesTheSame()
    {
        var text = Documents.Read.Text(WordDocument.Of(Docx()));
        Assert.Equal(s_expected, Digest(text));
        Assert.Equal("表1第4行第4列", PlaceOf(text, "540个"));
    }

    [Fact]
    public void Read_Workbook_GivesTheSame()
    {
        var text = Documents.Read.Text(Xlsx());
        Assert.Equal(s_expected, Digest(text));
        Assert.Equal("工作表“Sheet1”单元格 D4", PlaceOf(text, "540个"));
    }

    [Fact]
    public void Read_Table_SaysTitleRegionAndPeriodAndFindsWhatIsLacking()
    {
        var reading = PlanReader.Read(Documents.Read.Html(Html()));
        Assert.Equal(("清岚县2026年基本公共服务重点任务分解表", "清岚县", 2026, 2026), (reading.Document.Title, reading.Document.Region, reading.Document.From, reading.Document.To));
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCode.Unassigned && finding.Tasks.SequenceEqual(["4"]));
    }

    [Fact]
    public void Read_SeveralSheets_TakesTheirNamesAsDomains()
    {
        var reading = PlanReader.Read(Documents.Read.Text(Workbook.Of(
            new Workbook.Sheet("就业创业", [["序号", "任务", "目标", "责任单位"], [1, "扩大就业", "新增就业500人", "县人社局"]]),
            new Workbook.Sheet("公共教育", [["序号", "任务", "目标", "责任单位"], [1, "学前教育", "新建幼儿园2所", "县教育局"]]))));
        Assert.Equal([("1", "就业创业", "扩大就业"), ("2", "公共教育", "学前教育")], reading.Tasks.Select(task => (task.Id, task.Domain!, task.Title)));
    }

    [Fact]
    public void Read_NamesRepeatedOnEachPage_AreNoTask()
    {
        const string names = "<tr><td>任务</td><td>责任单位</td></tr>";
        var reading = PlanReader.Read(Documents.Read.Html($"<table>{names}<tr><td>新增就业500人</td><td>县人社局</td></tr>{names}<tr><td>新建学校2所</td><td>县教育局</td></tr></table>"));
        Assert.Equal(["新增就业500人", "新建学校2所"], reading.Tasks.Select(task => task.Title));
    }

    [Fact]
    public void Read_TableAmongChapters_StandsInItsChapter()
    {
        var reading = PlanReader.Read(Documents.Read.Text(WordDocument.Of(
            WordDocument.P("一、总体要求") + WordDocument.P("坚持以人民为中心。") + WordDocument.P("二、重点任务")
            + "<w:tbl><w:tr>" + Cell("序号") + Cell("任务") + Cell("责任单位") + "</w:tr><w:tr>" + Cell("1") + Cell("新增就业500人") + Cell("县人社局") + "</w:tr></w:tbl>"
            + WordDocument.P("三、保障措施") + WordDocument.P("加强领导，培训干部300人次。"))));
        var task = Assert.Single(reading.Tasks);
        Assert.Equal(("重点任务", "新增就业500人"), (task.Domain, task.Title));
        Assert.Equal([("500人", "1"), ("300人次", null)], reading.Targets.Select(target => (target.Text, target.TaskId)));
    }

    private static string Html() => "<html><body><table>" + string.Concat(Enumerable.Range(0, 9).Select(row => "<tr>" + string.Concat(s_cells.Where(cell => cell.Row == row).Select(cell =>
        $"<td colspan=\"{cell.Columns}\" rowspan=\"{cell.Rows}\">{string.Concat(cell.Words.Split('|').Select(words => $"<p>{WebUtility.HtmlEncode(words)}</p>"))}</td>")) + "</tr>")) + "</table></body></html>";

    private static string Docx()
    {
        var table = "<w:tbl>";
        for (var row = 0; row < 9; row++)
        {
            table += "<w:tr>";
            for (var column = 0; column < 8;)
            {
                var cell = s_cells.First(cell => cell.Row <= row && row < cell.Row + cell.Rows && cell.Column <= column && column < cell.Column + cell.Columns);
                var look = $"<w:gridSpan w:val=\"{cell.Columns}\"/>" + (cell.Rows == 1 ? "" : cell.Row == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
                table += $"<w:tc><w:tcPr>{look}</w:tcPr>{(cell.Row == row ? string.Concat(cell.Words.Split('|').Select(WordDocument.P)) : "<w:p/>")}</w:tc>";
                column += cell.Columns;
            }

            table += "</w:tr>";
        }

        return table + "</w:tbl>";
    }

    private static byte[] Xlsx()
    {
        var rows = Enumerable.Range(0, 9).Select(_ => new object?[8]).ToArray();
        foreach (var cell in s_cells) rows[cell.Row][cell.Column] = cell.Words.Length == 0 ? null : double.TryParse(cell.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : cell.Words.Replace('|', '\n');
        static string Place(int column, int row) => $"{(char)('A' + column)}{row + 1}";
        return Workbook.Of(new Workbook.Sheet("Sheet1", rows, [.. s_cells.Where(cell => cell.Columns * cell.Rows > 1).Select(cell => $"{Place(cell.Column, cell.Row)}:{Place(cell.Column + cell.Columns - 1, cell.Row + cell.Rows - 1)}")]));
    }

    private static string Cell(string words) => $"<w:tc>{WordDocument.P(words)}</w:tc>";

    private static string PlaceOf(PlanText text, string words)
    {
        var target = PlanReader.Read(text).Targets.Single(target => target.Text == words);
        return text.Source.Find(target.Span.Start)!.Describe().Zh;
    }

    private static List<string> Digest(PlanText text)
    {
        var reading = PlanReader.Read(text);
        var lines = new List<string>();
        foreach (var task in reading.Tasks)
        {
            lines.Add($"{task.Id} {task.Domain} {task.Title} ←{string.Join('、', task.Responsible)} +{string.Join('、', task.Cooperating)}");
            foreach (var target in reading.Targets.Where(target => target.TaskId == task.Id))
            {
                Assert.Equal(target.Text, target.Span.Of(text.Text).ToString());
                Assert.True(task.Span.Contains(target.Span));
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"  {target.Text} {target.Indicator} {target.Comparator} {target.Value:0.####} {target.Unit} {target.Kind} {target.Due:yyyy-MM-dd}"));
            }
        }

        Assert.DoesNotContain(reading.Targets, target => target.TaskId is null);
        return lines;
    }
}
