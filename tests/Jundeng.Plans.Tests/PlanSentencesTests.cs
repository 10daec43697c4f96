using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests;

public sealed class PlanSentencesTests
{
    [Theory]
    // full stops and the marks that close with them
    [InlineData("做好安置。新开工保障性住房190套，改造危房20户。整村搬迁。", "190套", "新开工保障性住房", "，改造危房20户。")]
    [InlineData("（做好安置。）新开工“190套”！”整村搬迁", "190套", "新开工“", "”！”")]
    // a line is a paragraph
    [InlineData("一、住房\n　　新开工保障性住房190套 \r\n二、就业", "190套", "新开工保障性住房", "")]
    [InlineData("190套", "190套", "", "")]
    // semicolons and commas are no ends
    [InlineData("目标：新增岗位50个；新开工住房190套；改造危房20户。", "190套", "目标：新增岗位50个；新开工住房", "；改造危房20户。")]
    public void At_APlace_QuotesItsSentence(string text, string words, string before, string after) => Assert.Equal(new Quotation(before, words, after), At(text, words));

    [Fact]
    public void At_RowOfATable_QuotesTheRow() => Assert.Equal(new Quotation("5 ｜ 新增岗位 ｜ 个 ｜ ", "190", " ｜ 县人社局"), At("序号\t指标\n5\t新增岗位\t个\t190\t县人社局\n6\t住房", "190"));

    [Fact]
    public void At_NoPlace_QuotesNothing() => Assert.Null(new PlanSentences(PlanText.FromString("190套")).At(default));

    [Fact]
    public void At_SentenceOverWrappedLines_JoinsThem()
    {
        const string wrapped = """
            　　县政府各部门要落实就业优先政策，用好稳岗返还和一次性扩岗补助等措施，帮
            助高校毕业生和退役军人等群体就业。全年城镇新增就业2200人以上，城镇调查失业
            率控制在5%以内。

            """;
        Assert.Equal(new Quotation("全年城镇新增就业2200人以上，城镇调查失业率控制在", "5%", "以内。"), At(string.Concat(Enumerable.Repeat(wrapped, 8)), "5%"));
    }

    [Theory]
    [InlineData("；")]
    [InlineData("，")]
    public void At_VeryLongSentence_IsCutWhereItPauses(string pause)
    {
        var part = new string('甲', 50) + pause;
        var quotation = At(string.Concat(Enumerable.Repeat(part, 6)) + "建房190套" + pause + string.Concat(Enumerable.Repeat(part, 6)), "190套")!;

        Assert.Equal(("…" + part + part + "建房", pause + part + part + "…"), (quotation.Before, quotation.After));
    }

    [Fact]
    public void At_WithoutAnyPause_IsCutBetweenCharacters()
    {
        var run = string.Concat(Enumerable.Repeat("\U00020bb7", 100));
        var quotation = At($"年{run}1年{run}", "1")!;

        Assert.Equal("…" + string.Concat(Enumerable.Repeat("\U00020bb7", 60)), quotation.Before);
        Assert.Equal("年" + string.Concat(Enumerable.Repeat("\U00020bb7", 59)) + "…", quotation.After);
    }

    [Fact]
    public void ToString_Quotation_IsAllOfIt() => Assert.Equal("新开工190套。", new Quotation("新开工", "190套", "。").ToString());

    private static Quotation? At(string text, string words)
    {
        var source = PlanText.FromString(text);
        var start = source.Text.IndexOf(words, StringComparison.Ordinal);
        return new PlanSentences(source).At(new TextSpan(start, start + words.Length));
    }
}
