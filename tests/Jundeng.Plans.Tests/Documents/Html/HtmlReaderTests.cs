using System.Text;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Documents.Html;

public sealed class HtmlReaderTests
{
    static HtmlReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb2312", "gb18030", "gb18030")]
    [InlineData("GBK", "gb18030", "gb18030")]
    [InlineData("big5", "big5", "big5")]
    // what editors declare by themselves does not count
    [InlineData("utf-8", "gb18030", "gb18030")]
    [InlineData("iso-8859-1", "gb18030", "gb18030")]
    [InlineData("gb2312", "utf-8", "utf-8")]
    public void Read_DeclaredCharset_IsFollowedWhereTheBytesAllow(string declared, string actual, string expected)
    {
        var page = $"<html><head><meta charset=\"{declared}\"></head><body><p>公共服務均等化，新增床位120張。</p></body></html>";
        var text = Documents.Read.Text(Encoding.GetEncoding(actual).GetBytes(page));
        Assert.Equal("公共服務均等化，新增床位120張。\n", text.Text);
        Assert.Equal(expected, text.Encoding);
    }

    [Theory]
    [InlineData("<p>一</p>")]
    [InlineData("\n  <!-- made by hand --> <DIV>一</DIV>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html><body>一</body></html>")]
    [InlineData("Warning: line 3\n<html><body>一</body></html>")]
    public void Read_TagsAtTheHead_IsAWebPageWhateverItsName(string page)
    {
        Assert.True(PlanDocument.TryDecode(Encoding.UTF8.GetBytes(page), "计划.txt", out var text, out _));
        Assert.Equal(SourceFormat.Html, text.Format);
    }

    [Theory]
    [InlineData("一、总体要求\n浏览次数：{{ pvCount }}<br>")]
    [InlineData("<关于印发计划的通知>\n一、总体要求")]
    [InlineData("人口 < 5 万，<b 类>")]
    public void Read_AngleBracketsInATextFile_StayText(string words)
    {
        Assert.True(PlanDocument.TryDecode(Encoding.UTF8.GetBytes(words), "计划.html", out var text, out _));
        Assert.Equal(SourceFormat.Text, text.Format);
        Assert.Equal(words, text.Text);
    }

    [Fact]
    public void Read_BreaksSpacesAndSourceLines_BecomeLinesOfThePlan() => Equal(
        """
        <p>&nbsp;&nbsp;一、<b>总体</b>
           要求</p>第一行<br><br>　　第二行  with
        English words<br/>由 45&nbsp;元提高到
        50元
        """,
        "一、总体要求", "第一行", "第二行 with English words", "由 45\u00A0元提高到50元");

    [Fact]
    public void Read_ScriptsStylesFormsAndHiddenWords_AreLeftOut() => Equal(
        """
        <style>p{}</style><script>document.write('<p>新增1人</p>')</script><noscript>请启用脚本</noscript>
        <template><p>模板</p></template><p>一、任务<span style="display: none">代开发票</span></p>
        <div style="position:absolute;left:-9999px">广告</div><div hidden>隐藏</div><marquee>滚动</marquee>
        <form><p>新增岗位100个。</p><select><option>选项</option></select><textarea>意见</textarea><button>提交</button></form>
        """,
        "一、任务", "新增岗位100个。");

    [Fact]
    public void Read_OrderedLists_ShowTheirNumbers() => Equal(
        """
        <ol start="3"><li>新建学校2所</li><li value="7">改建学校3所</li><li>（九）自己的编号</li></ol>
        <ol style="list-style-type:cjk-ideographic"><li>就业</li><li>教育</li></ol>
        <ul><li>不编号</li></ul>
        """,
        "3. 新建学校2所", "7. 改建学校3所", "（九）自己的编号", "一、就业", "二、教育", "不编号");

    [Fact]
    public void Read_RaisedDigits_AreSquaresAndCubes() => Equal(
        "<p>新增绿地300m<sup>2</sup>，供水5万m<sup>3</sup>，PM<sub>2.5</sub>达标<sup>[1]</sup>。</p>",
        "新增绿地300m²，供水5万m³，PM2.5达标。");

    [Fact]
    public void Read_Preformatted_KeepsItsLines() => Equal("<pre>一、任务\n  1.新增岗位5个\n</pre>", "一、任务", "1.新增岗位5个");

    [Fact]
    public void Read_TableWithMergedCells_IsLinesAndCells()
    {
        var text = Documents.Read.Html("""
            <table>
              <caption>任务分解表</caption>
              <tr><th>领域</th><th>任务</th><th colspan="2">责任单位</th></tr>
              <tr><td rowspan="2">就业</td><td>新增岗位<br>500个</td><td>县人社局</td><td>县财政局</td></tr>
              <tr><td>培训800人</td><td colspan="2">县人社局</td></tr>
            </table>
            """);
        Assert.Equal(["任务分解表", "领域\t任务\t责任单位\t", "就业\t新增岗位 500个\t县人社局\t县财政局", "\t培训800人\t县人社局\t"], Documents.Read.Lines(text));
        var table = Assert.Single(text.Tables);
        Assert.Equal("任务分解表", table.Caption.Of(text.Text).ToString());
        Assert.Equal(["就业", "培训800人", "县人社局", "县人社局"], table.Rows[2].Cells.Select(cell => cell.Span.Of(text.Text).ToString()));
        Assert.Same(table.Rows[1].Cells[0], table.Rows[2].Cells[0]);
        Assert.Equal(["新增岗位", "500个"], table.Rows[1].Cells[1].Lines.Select(line => line.Of(text.Text).ToString()));
        Assert.Equal((1, 0, 2, 1), (table.Rows[1].Cells[0].Row, table.Rows[1].Cells[0].Column, table.Rows[1].Cells[0].RowSpan, table.Rows[1].Cells[0].ColumnSpan));
        Assert.Equal("表1第2行第2列", text.Source.Find(table.Rows[1].Cells[1].Span.Start)!.Describe().Zh);
    }

    [Fact]
    public void Read_LayoutTable_IsLinesOnly()
    {
        var text = Documents.Read.Html("<table><tr><td><table><tr><td>一、任务</td></tr></table></td></tr><tr><td><p>新增岗位5个。</p><p>新建学校2所。</p></td></tr></table>");
        Assert.Equal(["一、任务", "新增岗位5个。", "新建学校2所。"], Documents.Read.Lines(text));
        Assert.Empty(text.Tables);
    }

    [Fact]
    public void Read_PageOfASite_KeepsTitlePlanAndTableAndNothingElse()
    {
        var text = Documents.Read.Html("""
            <html><head><title>清岚县基本公共服务实施计划 - 清岚县政府网</title></head><body>
            <div><a href="/">首页</a><a href="/1">公开</a><a href="/2">服务</a></div>
            <div><h1>清岚县人民政府门户网站</h1></div>
            <div><div><div>清岚县基本公共服务实施计划</div><p>来源：办公室 <a href="#">打印</a></p></div>
            <div><p>一、就业。全年新增就业500人，城镇登记失业率控制在4%以内。</p><p>二、教育。新建幼儿园2所，新增学位300个。</p>
            <p>三、医疗。新增床位120张，每千人口床位数达到6张。<a href="/std">标准</a></p>
            <p>四、保障措施。县推进基本公共服务均等化工作领导小组统筹全县工作，办公室承担综合协调、进度汇总和督促检查等日常职责；各单位按季度报送进展，
            县财政局加快预算执行，县统计局开展群众满意度调查，县政府督查室对任务完成情况实地抽查，评价结果向社会公布，并作为年度综合考核的重要依据。</p></div>
            <table><tr><td>指标</td><td>目标</td></tr><tr><td>新增就业</td><td>500人</td></tr><tr><td>床位</td><td>120张</td></tr></table>
            <ul><li><a href="/a">关于印发2025年实施计划的通知</a></li><li><a href="/b">新增就业900人</a></li></ul></div>
            <div><p>版权所有：清岚县人民政府</p><p>电话：0570-0000000</p></div></body></html>
            """);
        Assert.Equal(
        [
            "清岚县基本公共服务实施计划",
            "一、就业。全年新增就业500人，城镇登记失业率控制在4%以内。",
            "二、教育。新建幼儿园2所，新增学位300个。",
            "三、医疗。新增床位120张，每千人口床位数达到6张。标准",
            "四、保障措施。县推进基本公共服务均等化工作领导小组统筹全县工作，办公室承担综合协调、进度汇总和督促检查等日常职责；各单位按季度报送进展，县财政局加快预算执行，县统计局开展群众满意度调查，县政府督查室对任务完成情况实地抽查，评价结果向社会公布，并作为年度综合考核的重要依据。",
            "指标\t目标",
            "新增就业\t500人",
            "床位\t120张",
        ], Documents.Read.Lines(text));
    }

    [Fact]
    public void Read_PlanInSeveralParts_KeepsThemAll()
    {
        var notice = "<div><p>各乡镇人民政府：现将计划印发给你们，请认真组织实施，按时报送进展情况，有关问题及时反馈。</p></div>";
        var plan = "<div>" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<p>{i}.工作任务。新增学位{i * 10}个，完成投资{i}万元。</p>")) + "</div>";
        var text = Documents.Read.Html($"<html><body><div>{notice}{plan}</div></body></html>");
        Assert.Equal(21, Documents.Read.Lines(text).Length);
    }

    [Fact]
    public void Read_NestedBeyondReason_IsRefused()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 200_000)) + "新增岗位5个";
        var refusal = Documents.Read.Refusal(Encoding.UTF8.GetBytes(page), "深.html");
        Assert.Equal(DocumentRefusalCode.TooLarge, refusal.Code);
        Assert.Equal("“深.html”解开后嵌套层次过深，远超正常文件，可能是恶意构造的，已拒绝读取；如确系正常文件，请另存为文本（.txt）。", refusal.Message.Zh);
    }

    [Fact]
    public void Read_TagsLeftOpen_IsRead()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Range(1, 800).Select(i => $"<div><font size={i}>新增岗位{i}个。")) + "</body></html>";
        Assert.Equal(800, Documents.Read.Lines(Documents.Read.Html(page)).Length);
    }

    private static void Equal(string page, params string[] lines) => Assert.Equal(lines, Documents.Read.Lines(Documents.Read.Html("<html><body>" + page + "</body></html>")));
}
