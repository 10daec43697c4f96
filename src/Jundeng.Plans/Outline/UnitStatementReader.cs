using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Finds where a paragraph names responsible units.</summary>
internal static class UnitStatementReader
{
    private static readonly WordList s_roles = WordList.Load("unit-roles");

    /// <summary>The statement of a paragraph; null where it has none.</summary>
    public static UnitStatement? Read(string text, TextSpan paragraph) => Labelled(text, paragraph) ?? Bracketed(text, paragraph);

    // 责任单位：县教育局；  （牵头单位：县教育局；配合单位：县财政局）
    private static UnitStatement? Labelled(string text, TextSpan paragraph)
    {
        if (UnitLabels.Find(text, paragraph.Start, paragraph.End) is not { } label) return null;
        var start = label.Start;
        var bracket = start > paragraph.Start && text[start - 1] is '（' or '(' or '[' or '【';
        if (bracket) start--;
        var end = bracket ? Close(text, start, paragraph.End) : paragraph.End;
        var lead = new List<string>();
        var with = new List<string>();
        UnitLabels.Label? current = label;
        while (current is { } open)
        {
            var next = UnitLabels.Find(text, open.End, end);
            var stop = next?.Start ?? (bracket && end > open.End && text[end - 1] is '）' or ')' or ']' or '】' ? end - 1 : end);
            UnitNames.Read(text, new TextSpan(open.End, Math.Max(open.End, stop)), open.Cooperating, lead, with);
            current = next;
        }

        return new UnitStatement(new TextSpan(start, end), lead, with, start > paragraph.Start);
    }

    // …（县教育局牵头，县财政局配合）  …（县教育局、县财政局）
    private static UnitStatement? Bracketed(string text, TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && text[end - 1] is '。' or '；' or ';' or '.') end--;
        if (end <= paragraph.Start || text[end - 1] is not ('）' or ')')) return null;
        var start = Open(text, end - 1, paragraph.Start);
        if (start <= paragraph.Start) return null;
        var inside = new TextSpan(start + 1, end - 1);
        var said = s_roles.Before(text, inside.End, inside.Start) is { } role && role.Word.Length >= 2;
        if (inside.Length < 3 || !(UnitNames.AllLookLikeUnits(text, inside) && (said || inside.Length >= 3))) return null;
        var lead = new List<string>();
        var with = new List<string>();
        UnitNames.Read(text, inside, false, lead, with);
        return new UnitStatement(new TextSpan(start, end), lead, with, true);
    }

    private static int Close(string text, int open, int limit)
    {
        var depth = 0;
        for (var i = open; i < limit; i++)
        {
            if (text[i] is '（' or '(' or '[' or '【') depth++;
            else if (text[i] is '）' or ')' or ']' or '】' && --depth == 0) return i + 1;
        }

        return limit;
    }

    private static int Open(string text, int close, int from)
    {
        var depth = 0;
        for (var i = close; i >= from; i--)
        {
            if (text[i] is '）' or ')') depth++;
            else if (text[i] is '（' or '(' && --depth == 0) return i;
        }

        return -1;
    }
}
