namespace Jundeng.Plans.Tests;

public sealed class QuotationTests
{
    [Fact]
    public void Of_ShortClause_QuotesItWhole()
    {
        const string text = "做好安置。新开工保障性住房190套。整村搬迁";
        Assert.Equal(new Quotation("新开工保障性住房", "190套", ""), Of(text, "190套"));
    }

    [Fact]
    public void Of_LongClause_CutsItWithEllipses()
    {
        var text = new string('前', 40) + "190套" + new string('后', 40);
        Assert.Equal(new Quotation("…" + new string('前', 24), "190套", new string('后', 12) + "…"), Of(text, "190套"));
    }

    [Fact]
    public void Of_SurrogatePairAtTheCut_KeepsItWhole()
    {
        var text = string.Concat(Enumerable.Repeat("\U00020bb7", 13)) + "1" + "年" + string.Concat(Enumerable.Repeat("\U00020bb7", 13));
        var quotation = Of("年" + text, "1");
        Assert.Equal("…" + string.Concat(Enumerable.Repeat("\U00020bb7", 12)), quotation.Before);
        Assert.Equal("年" + string.Concat(Enumerable.Repeat("\U00020bb7", 5)) + "…", quotation.After);
    }

    private static Quotation Of(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Quotation.Of(text, new TextSpan(start, start + words.Length));
    }
}
