using static Jundeng.Plans.Tests.Documents.Docx.WordDocument;

namespace Jundeng.Plans.Tests.Documents.Docx;

/// <summary>Automatic numbers as Word shows them.</summary>
public sealed class DocxNumberingTests
{
    private static readonly string s_plan = List(1,
        Level(0, "chineseCountingThousand", "%1、"),
        Level(1, "chineseCountingThousand", "（%2）"),
        Level(2, "decimal", "%3．"));

    [Fact]
    public void Read_LevelsOfAPlan_RestartUnderEachHeading() => Equal(
        N("任务") + N("就业", 1) + N("扩大就业", 2) + N("技能培训", 2) + N("教育", 1) + N("学前教育", 2) + N("保障") + N("组织", 1),
        s_plan,
        "一、任务", "（一）就业", "1．扩大就业", "2．技能培训", "（二）教育", "1．学前教育", "二、保障", "（一）组织");

    [Fact]
    public void Read_LevelThatNeverRestarts_RunsThrough() => Equal(
        N("就业") + N("甲", 1) + N("乙", 1) + N("教育") + N("丙", 1),
        List(1, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2、", "<w:lvlRestart w:val=\"0\"/>")),
        "一、就业", "1、甲", "2、乙", "二、教育", "3、丙");

    [Fact]
    public void Read_LevelThatRestartsAfterAHigherOne_IgnoresTheOneBetween() => Equal(
        N("一篇") + N("一章", 1) + N("甲", 2) + N("二章", 1) + N("乙", 2) + N("二篇") + N("一章", 1) + N("丙", 2),
        List(1, Level(0, "decimal", "第%1篇", "<w:suff w:val=\"space\"/>"), Level(1, "decimal", "第%2章"), Level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>")),
        "第1篇一篇", "第1章一章", "1) 甲", "第2章二章", "2) 乙", "第2篇二篇", "第1章一章", "1) 丙");

    [Fact]
    public void Read_DottedNumbers_TakeTheNumbersAbove() => Equal(
        N("就业") + N("岗位", 1) + N("培训", 1) + N("细项", 2),
        List(1, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%1.%2", "<w:isLgl/>"), Level(2, "lowerLetter", "%3.")),
        "一、就业", "1.1 岗位", "1.2 培训", "a. 细项");

    [Fact]
    public void Read_SecondUseOfAList_CountsOnOrStartsWhereItSays() => Equal(
        N("甲") + N("乙", list: 2) + N("丙", list: 3) + N("丁", list: 3) + N("戊"),
        List(1, Level(0, "decimal", "%1."))
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"29\"/></w:lvlOverride></w:num>",
        "1. 甲", "2. 乙", "29. 丙", "30. 丁", "31. 戊");

    [Fact]
    public void Read_LevelOfItsOwn_TakesTheFormatOfTheUse() => Equal(
        N("甲") + N("乙", list: 2),
        List(1, Level(0, "decimal", "%1.")) + $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">{Level(0, "chineseCounting", "（%1）")}</w:lvlOverride></w:num>",
        "1. 甲", "（二）乙");

    [Fact]
    public void Read_NumberFromTheStyle_IsShownUnlessTurnedOff()
    {
        var styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H2"/></w:style>
            """;
        static string Styled(string style, string words, string more = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{R(words)}</w:p>";
        var text = Documents.Read.Text(Of(
            Styled("H1", "任务") + Styled("H2", "就业") + Styled("Mine", "教育") + Styled("H2", "说明", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), s_plan, styles));
        Assert.Equal(["一、任务", "（一）就业", "（二）教育", "说明"], Documents.Read.Lines(text));
    }

    [Fact]
    public void Read_LevelLinkedToAStyle_IsFoundByTheStyle()
    {
        var numbering = List(1, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>"), Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"));
        var styles = Style("H1") + Style("H2");
        static string Style(string id) => $"<w:style w:styleId=\"{id}\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        static string Styled(string style, string words) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{R(words)}</w:p>";
        Assert.Equal(["一、任务", "（一）就业"], Documents.Read.Lines(Documents.Read.Text(Of(Styled("H1", "任务") + Styled("H2", "就业"), numbering, styles))));
    }

    [Fact]
    public void Read_ListDefinedByAListStyle_IsThatList()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Plan\"/></w:abstractNum>" + s_plan + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"5\"/></w:num>";
        var styles = "<w:style w:type=\"numbering\" w:styleId=\"Plan\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Assert.Equal(["一、任务", "（一）就业"], Documents.Read.Lines(Documents.Read.Text(Of(N("任务", list: 6) + N("就业", 1, 6), numbering, styles))));
    }

    [Theory]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("chineseLegalSimplified", 23, "贰拾叁")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("decimalEnclosedCircleChinese", 11, "⑪")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("upperRoman", 44, "XLIV")]
    public void Read_NumberFormat_IsWrittenOut(string format, int number, string expected)
    {
        var level = Level(0, format, "（%1）").Replace("<w:start w:val=\"1\"/>", $"<w:start w:val=\"{number}\"/>", StringComparison.Ordinal);
        Equal(N("甲"), List(1, level), $"（{expected}）甲");
    }

    [Fact]
    public void Read_Bullets_AreMarks() => Equal(
        N("甲") + N("乙", 1),
        List(1, Level(0, "bullet", "\uF06C"), Level(1, "bullet", "—")),
        "● 甲", "— 乙");

    private static void Equal(string body, string numbering, params string[] lines) => Assert.Equal(lines, Documents.Read.Lines(Documents.Read.Text(Of(body, numbering))));
}
