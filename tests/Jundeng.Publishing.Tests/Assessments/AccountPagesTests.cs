using System.Globalization;
using AngleSharp.Html.Parser;
using Jundeng.Ledger.Assessment.Accounts;
using Jundeng.Plans;
using Jundeng.Publishing.Assessments;

namespace Jundeng.Publishing.Tests.Assessments;

public sealed class AccountPagesTests
{
    private const string Hostile = "<script>alert(1)</script> *a* | b\n# c";

    private static readonly Account s_account = new(Text(Hostile), [new AccountSection(Text("甲"), [Text(Hostile)], new AccountTable([Text("乙")], [[Text(Hostile)]]))]);

    [Fact]
    public void Html_OfAnyText_ShowsItAsItIs()
    {
        using var page = new HtmlParser().ParseDocument(Write(writer => AccountHtml.Write(writer, s_account)));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal([Hostile, Hostile, Hostile], page.QuerySelectorAll("h1, p, td").Select(element => element.TextContent));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Markdown_OfAnyText_KeepsItInItsLineAndCell()
    {
        var lines = Write(writer => AccountMarkdown.Write(writer, s_account)).TrimEnd('\n').Split('\n');
        const string shown = @"\<script\>alert(1)\</script\> \*a\* \| b \# c";
        Assert.Equal(["# " + shown, "", "## 甲", "", shown, "", "| 乙 |", "| --- |", $"| {shown} |"], lines);
    }

    private static string Write(Action<TextWriter> write)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh");
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static LocalText Text(string text) => new(text, text);
}
