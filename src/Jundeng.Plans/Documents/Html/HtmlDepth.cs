using System.Buffers;

namespace Jundeng.Plans.Documents.Html;

/// <summary>Guards the parser, which takes the square of the depth of a page: counts tags that are open at once.</summary>
internal static class HtmlDepth
{
    // Browsers stop at 512; old pages forget to close some.
    private const int Deepest = 3000;

    // These have no end, or end by themselves where the next begins.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_uncounted = new HashSet<string>(
        ("area base br col embed hr img input link meta param source track wbr p li dd dt option optgroup colgroup thead tbody tfoot tr td th html head body").Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> s_endsOfName = SearchValues.Create(" \t\r\n/><");

    public static bool IsTooDeep(ReadOnlySpan<char> page)
    {
        var depth = 0;
        for (var at = page.IndexOf('<'); at >= 0;)
        {
            page = page[(at + 1)..];
            var closes = page.Length > 0 && page[0] == '/';
            var tag = closes ? page[1..] : page;
            var length = tag.IndexOfAny(s_endsOfName);
            var name = length < 0 ? tag : tag[..length];
            if (name.Length is > 0 and < 32 && char.IsAsciiLetter(name[0]) && !s_uncounted.Contains(name))
            {
                depth = closes ? Math.Max(0, depth - 1) : depth + 1;
                if (depth > Deepest) return true;
            }

            at = page.IndexOf('<');
        }

        return false;
    }
}
