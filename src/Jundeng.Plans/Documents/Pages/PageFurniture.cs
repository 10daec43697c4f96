using System.Text.RegularExpressions;

namespace Jundeng.Plans.Documents.Pages;

/// <summary>Removes page numbers, running heads and feet.</summary>
internal static partial class PageFurniture
{
    // So many lines at the edge of a page may be furniture.
    private const int Depth = 3;

    public static void Remove(List<Page> pages)
    {
        foreach (var top in new[] { true, false })
            for (var depth = 0; depth < Depth; depth++)
                if (!RemoveEdge(pages, top))
                    break;
    }

    // The outermost lines of all pages; true where some went, so that the next may be furniture too.
    private static bool RemoveEdge(List<Page> pages, bool top)
    {
        var edges = pages.FindAll(page => page.Lines.Count > 0).ConvertAll(page => (Page: page, Line: top ? page.Lines[0] : page.Lines[^1]));
        var counts = edges.GroupBy(edge => Shape(edge.Line)).ToDictionary(group => group.Key, group => group.ToList());
        var removed = false;
        foreach (var (page, line) in edges)
        {
            var same = counts[Shape(line)];
            if (!IsExplicitNumber(line) && !Repeats(same, edges) && !(IsBareNumber(line) && StandsApart(page, line, top))) continue;
            page.Lines.Remove(line);
            removed = true;
        }

        return removed;
    }

    // on most pages, or on most of the left or of the right ones
    private static bool Repeats(List<(Page Page, PageLine Line)> same, List<(Page Page, PageLine Line)> all)
    {
        if (same.Count < 2) return false;
        if (same.Count >= 0.6 * all.Count) return true;
        var side = same[0].Page.Number % 2;
        var sameSide = same.Count(edge => edge.Page.Number % 2 == side);
        return sameSide == same.Count && sameSide >= 3 && sameSide >= 0.8 * all.Count(edge => edge.Page.Number % 2 == side);
    }

    private static bool IsExplicitNumber(PageLine line) => ExplicitNumber().IsMatch(line.Text);

    private static bool IsBareNumber(PageLine line) => BareNumber().IsMatch(line.Text);

    private static bool StandsApart(Page page, PageLine line, bool top)
    {
        if (page.Lines.Count < 3) return true;
        var next = top ? page.Lines[1] : page.Lines[^2];
        return (top ? next.Top - line.Bottom : line.Top - next.Bottom) > 0.8 * line.Em;
    }

    private static string Shape(PageLine line) => Digits().Replace(line.Text, "#").Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // — 1 —, - 1 -, 第1页, 第 1 页 共 20 页, 1/20
    [GeneratedRegex(@"^\s*(?:[—–\-－─·]+\s*\d{1,4}\s*[—–\-－─·]+|第\s*\d{1,4}\s*页(?:[，,\s/／]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ExplicitNumber();

    [GeneratedRegex(@"^\s*\d{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
