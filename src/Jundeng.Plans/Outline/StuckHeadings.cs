using System.Buffers;
using Jundeng.Plans.Quantities;
using Jundeng.Plans.Targets;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>
/// Cuts paragraphs before headings that lost their line break: …促进教育公平。（二）发展医疗卫生。…
/// A mark inside a paragraph is a heading only where it goes on counting from the one before; otherwise it numbers a list.
/// </summary>
internal static class StuckHeadings
{
    // A heading behind which the first one below it may stand at once: 二、重点任务（一）就业服务。1.稳定就业岗位。
    private const int LongestHead = 30;

    private const int LongestUnits = 300;

    private static readonly SearchValues<char> s_openers = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十（(第");
    private static readonly WordList<string> s_endings = WordLists.Load("unit-endings");

    public static List<TextSpan> Cut(string text, List<TextSpan> paragraphs)
    {
        var last = new Dictionary<MarkKind, int>();
        var cut = new List<TextSpan>(paragraphs.Count);
        foreach (var paragraph in paragraphs) Cut(text, paragraph, last, cut);
        return cut;
    }

    private static void Cut(string text, TextSpan paragraph, Dictionary<MarkKind, int> last, List<TextSpan> cut)
    {
        var start = paragraph.Start;
        var head = -LongestHead;
        if (MarkReader.TryRead(text, paragraph, out var opening)) head = Take(opening, last);
        var units = UnitLabels.At(text, paragraph.Start, paragraph.End) is not null;
        HashSet<(MarkKind, int)>? listed = null;
        for (var at = Next(text, paragraph.Start + 1, paragraph.End); at >= 0; at = Next(text, at + 1, paragraph.End))
        {
            if (!MayBeMark(text, at, paragraph.End) || !MarkReader.TryRead(text, new TextSpan(at, paragraph.End), out var mark) || mark.Number is not { } number) continue;
            if (!GoesOn(mark, number, last, at - head <= LongestHead) || listed?.Contains((mark.Kind, number - 1)) == true || !IsStuck(text, paragraph, at, mark, units, at - head <= LongestHead))
            {
                (listed ??= []).Add((mark.Kind, number));
                continue;
            }

            cut.Add(Trim(text, start, at));
            head = Take(mark, last);
            start = at;
            at = mark.End - 1;
            units = false;
        }

        cut.Add(new TextSpan(start, paragraph.End));
    }

    private static int Take(Mark mark, Dictionary<MarkKind, int> last)
    {
        if (mark.Number is { } number) last[mark.Kind] = number;
        return mark.End;
    }

    private static int Next(string text, int at, int end)
    {
        var found = at < end ? text.AsSpan(at, end - at).IndexOfAny(s_openers) : -1;
        return found < 0 ? -1 : at + found;
    }

    // most digits and numerals belong to quantities
    private static bool MayBeMark(string text, int at, int end)
    {
        if (text[at] is '（' or '(' or '第') return true;
        if (NumeralReader.IsDigit(text[at - 1]) || NumeralReader.IsChinese(text[at - 1])) return false;
        var after = at + 1;
        while (after < end && after < at + 3 && (NumeralReader.IsDigit(text[after]) || NumeralReader.IsChinese(text[after]))) after++;
        after = Spaces.Skip(text, after, end);
        return after < end && text[after] is '、' or '.' or '．';
    }

    private static bool GoesOn(Mark mark, int number, Dictionary<MarkKind, int> last, bool behindHead) => number == 1
        ? mark.Kind == MarkKind.Han ? !last.ContainsKey(MarkKind.Han) : behindHead && mark.Kind is MarkKind.HanParen or MarkKind.Arabic
        : last.TryGetValue(mark.Kind, out var before) && number == before + 1;

    private static bool IsStuck(string text, TextSpan paragraph, int at, Mark mark, bool units, bool behindHead)
    {
        if (mark.Kind is not (MarkKind.Part or MarkKind.Chapter or MarkKind.Section or MarkKind.Han or MarkKind.HanParen or MarkKind.Arabic)) return false;
        if (mark.End >= paragraph.End || !(NotTargets.IsHan(text[mark.End]) || text[mark.End] is '“' or '《')) return false;
        var before = at;
        while (before > paragraph.Start && char.IsWhiteSpace(text[before - 1])) before--;
        if (before == paragraph.Start) return false;
        return text[before - 1] switch
        {
            '。' or '！' or '!' or '？' or '?' => true,
            '）' or ')' or '】' => EndsUnits(text, paragraph, before),
            '：' or ':' => mark.Kind == MarkKind.Han,
            _ => (units && s_endings.Before(text, before, paragraph.Start) is not null) || (behindHead && mark is { Kind: MarkKind.HanParen, Number: 1 }),
        };
    }

    private static bool EndsUnits(string text, TextSpan paragraph, int end)
    {
        var from = Math.Max(paragraph.Start, end - LongestUnits);
        var open = text.AsSpan(from, end - from).LastIndexOfAny('（', '(', '【');
        return open > 0 && UnitStatementReader.Read(text, new TextSpan(from + open - 1, end)) is not null;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
