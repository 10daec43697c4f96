using Jundeng.Plans.Documents;
using static Jundeng.Plans.Tests.Documents.Docx.WordDocument;

namespace Jundeng.Plans.Tests.Documents.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void Read_Revisions_AreTakenAsAccepted() => Equal(
        "<w:p>" + R("新增") + "<w:del w:id=\"1\"><w:r><w:delText>岗位100个</w:delText></w:r></w:del><w:ins w:id=\"2\">" + R("岗位200个") + "</w:ins>"
        + "<w:moveFrom w:id=\"3\">" + R("，搬走") + "</w:moveFrom><w:moveTo w:id=\"4\">" + R("，搬来") + "</w:moveTo></w:p>"
        // the end of this paragraph is deleted: the next one goes on
        + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>" + R("城镇登记") + "</w:p>" + P("失业率4%") + P("完"),
        "新增岗位200个，搬来", "城镇登记失业率4%", "完");

    [Fact]
    public void Read_FieldsAndLinks_ShowTheirWordsButPageNumbers() => Equal(
        "<w:p>" + R("第") + Field(" PAGE  \\* MERGEFORMAT ", "7") + R("页见") + Field("REF a", "附表") + "<w:hyperlink>" + R("网址") + "</w:hyperlink>"
        + "<w:fldSimple w:instr=\" NUMPAGES \">" + R("9") + "</w:fldSimple><w:fldSimple w:instr=\"DATE\">" + R("2026年") + "</w:fldSimple></w:p>",
        "第页见附表网址2026年");

    [Fact]
    public void Read_TableOfContents_IsLeftOut()
    {
        var styles = "<w:style w:styleId=\"T1\"><w:name w:val=\"toc 1\"/></w:style>";
        // a field that spans paragraphs, as Word writes it
        var open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R("一、任务1") + "</w:p>";
        var close = "<w:p>" + R("二、保障5") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var styled = "<w:p><w:pPr><w:pStyle w:val=\"T1\"/></w:pPr>" + R("三、附则9") + "</w:p>";
        Assert.Equal(["一、任务"], Documents.Read.Lines(Documents.Read.Text(Of(open + close + styled + P("一、任务"), styles: styles))));
    }

    [Fact]
    public void Read_TextBoxes_FollowTheirParagraphOnce() => Equal(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + P("框内一") + P("框内二") + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P("框内一") + P("框内二") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("段落") + "</w:p>"
        + "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + P("旧框") + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
        "段落", "框内一", "框内二", "旧框");

    [Fact]
    public void Read_WrappersBreaksAndSigns_AreSeenThrough() => Equal(
        "<w:sdt><w:sdtPr/><w:sdtContent>" + P("控件") + "</w:sdtContent></w:sdt><w:customXml>" + P("标记") + "</w:customXml>"
        + "<w:p>" + R("上行") + "<w:r><w:br/></w:r>" + R("下行") + "<w:r><w:tab/></w:r><w:smartTag>" + R("制表") + "</w:smartTag></w:p>"
        + "<w:p>" + R("满意度") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + R("90%，面积5m") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>"
        + "<w:p><m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
        "控件", "标记", "上行", "下行 制表", "满意度≥90%，面积5m²", "x=5");

    [Fact]
    public void Read_StrictNamespace_IsTheSame() =>
        Assert.Equal(["一、任务"], Documents.Read.Lines(Documents.Read.Text(Of(N("任务"), List(1, Level(0, "chineseCounting", "%1、")), word: Strict))));

    [Fact]
    public void Read_TableWithMergedCells_IsLinesAndCells()
    {
        var text = Documents.Read.Text(Of(P("前") + Table(
            Row(C("领域"), C("任务"), C("单位", "<w:gridSpan w:val=\"2\"/>")),
            Row(C("就业", "<w:vMerge w:val=\"restart\"/>"), C("新增岗位500个"), C("县人社局"), C("县财政局")),
            Row(C("", "<w:vMerge/>"), "<w:tc>" + P("培训800人") + P("招聘5场") + "</w:tc>", C("县人社局", "<w:hMerge w:val=\"restart\"/>"), C("", "<w:hMerge/>")),
            "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + C("删去的行") + C("1") + "</w:tr>") + P("后")));
        Assert.Equal(["前", "领域\t任务\t单位\t", "就业\t新增岗位500个\t县人社局\t县财政局", "\t培训800人 招聘5场\t县人社局\t", "后"], Documents.Read.Lines(text));
        var rows = Assert.Single(text.Tables).Rows;
        Assert.Equal(["就业", "培训800人 招聘5场", "县人社局", "县人社局"], rows[2].Cells.Select(cell => cell.Span.Of(text.Text).ToString()));
        Assert.Equal((2, 2), (rows[1].Cells[0].RowSpan, rows[2].Cells[2].ColumnSpan));
        Assert.Equal("表1第3行第2列", text.Source.Find(rows[2].Cells[1].Span.Start)!.Describe().Zh);
        Assert.Equal(("第1段", "paragraph 2"), (text.Source.Find(0)!.Describe().Zh, text.Source.Find(text.Text.Length - 2)!.Describe().En));
    }

    [Fact]
    public void Read_NumbersInCells_AreWrittenOut()
    {
        var text = Documents.Read.Text(Of(Table(Row(C("序号"), C("任务")), Row("<w:tc>" + N("") + "</w:tc>", C("甲")), Row("<w:tc>" + N("") + "</w:tc>", C("乙"))), List(1, Level(0, "decimal", "%1"))));
        Assert.Equal(["序号\t任务", "1\t甲", "2\t乙"], Documents.Read.Lines(text));
    }

    [Fact]
    public void Read_FramesAndNestedTables_AreLines()
    {
        var text = Documents.Read.Text(Of(Table(Row("<w:tc>" + P("框中一") + Table(Row(C("甲"), C("1")), Row(C("乙"), C("2"))) + P("框中二") + "</w:tc>"))));
        Assert.Equal(["框中一", "甲\t1", "乙\t2", "框中二"], Documents.Read.Lines(text));
        Assert.Single(text.Tables);
    }

    [Fact]
    public void Read_DocumentWithMacros_IsItsWords()
    {
        var bytes = Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/w/d.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"w/d.xml\"/></Relationships>"),
            ("w/d.xml", $"<w:document xmlns:w=\"{Transitional}\"><w:body>{P("一、任务")}</w:body></w:document>"),
            ("w/vbaProject.bin", "Sub AutoOpen()"));
        Assert.Equal("一、任务\n", Documents.Read.Text(bytes).Text);
    }

    [Fact]
    public void Read_NestedBeyondReason_IsRefused()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000)) + P("甲") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100_000));
        Assert.Equal(DocumentRefusalCode.TooLarge, Documents.Read.Refusal(Of(body)).Code);
    }

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string C(string words, string look = "") => $"<w:tc><w:tcPr>{look}</w:tcPr>{P(words)}</w:tc>";

    private static void Equal(string body, params string[] lines) => Assert.Equal(lines, Documents.Read.Lines(Documents.Read.Text(Of(body))));
}
