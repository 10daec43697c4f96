using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Finds where a paragraph names responsible units.</summary>
internal static class UnitStatementReader
{
    // A sentence that names the units of a section, in characters.
    private const int LongestSummary = 200;

    private static readonly WordList<UnitRole> s_roles = WordLists.Load<UnitRole>("unit-roles");

    /// <summary>The statement of a paragraph; null where it has none.</summary>
    public static UnitStatement? Read(string text, TextSpan paragraph) => Labelled(text, paragraph) ?? Bracketed(text, paragraph) ?? Summed(text, paragraph);

    // 责任单位：县教育局；  （牵头单位：县教育局；配合单位：县财政局）  责任单位：县教育局；完成时限：6月底前
    private static UnitStatement? Labelled(string text, TextSpan paragraph)
    {
        var first = UnitLabels.Find(text, paragraph.Start, paragraph.End);
        while (first is { Role: UnitRole.None } other) first = UnitLabels.Find(text, other.End, paragraph.End);
        if (first is not { } label) return null;
        var start = label.Start;
        var bracket = start > paragraph.Start && text[start - 1] is '（' or '(' or '[' or '【';
        if (bracket) start--;
        var end = bracket ? Close(text, start, paragraph.End) : paragraph.End;
        var lead = new List<string>();
        var with = new List<string>();
        UnitLabels.Label? current = label;
        while (current is { } open)
        {
            if (open.Role == UnitRole.None)
            {
                end = open.Start;
                break;
            }

            var next = UnitLabels.Find(text, open.End, end);
            var stop = next?.Start ?? (bracket && end > open.End && text[end - 1] is '）' or ')' or ']' or '】' ? end - 1 : end);
            UnitNames.Read(text, new TextSpan(open.End, Math.Max(open.End, stop)), open.Role == UnitRole.With, lead, with);
            current = next;
        }

        return lead.Count + with.Count == 0 ? null : new UnitStatement(new TextSpan(start, end), lead, with, start > paragraph.Start);
    }

    // …（县教育局牵头，县财政局配合）  …（县教育局、县财政局）
    private static UnitStatement? Bracketed(string text, TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Start && text[end - 1] is '。' or '；' or ';' or '.') end--;
        if (end <= paragraph.Start || text[end - 1] is not ('）' or ')')) return null;
        var start = Open(text, end - 1, paragraph.Start);
        if (start < paragraph.Start) return null;
        var inside = new TextSpan(start + 1, end - 1);
        var said = s_roles.Before(text, inside.End, inside.Start) is { } role && role.Length >= 2;
        // a bracket that is a paragraph of its own must say who does what
        if (inside.Length < 3 || !UnitNames.AllLookLikeUnits(text, inside) || (start == paragraph.Start && !said)) return null;
        var lead = new List<string>();
        var with = new List<string>();
        UnitNames.Read(text, inside, false, lead, with);
        return new UnitStatement(new TextSpan(start, end), lead, with, start > paragraph.Start);
    }

    // 以上工作由县市场监管局、县消防救援大队负责。
    private static UnitStatement? Summed(string text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestSummary || !ClosesSection(text, paragraph)) return null;
        var by = text.IndexOf('由', paragraph.Start, paragraph.Length);
        var end = paragraph.End;
        while (end > paragraph.Start && text[end - 1] is '。' or '；' or ';') end--;
        if (by < 0 || s_roles.Before(text, end, by + 1) is null) return null;
        var names = new TextSpan(by + 1, end);
        if (!UnitNames.AllLookLikeUnits(text, names)) return null;
        var lead = new List<string>();
        var with = new List<string>();
        UnitNames.Read(text, names, false, lead, with);
        return new UnitStatement(paragraph, lead, with, false);
    }

    /// <summary>True where a paragraph speaks of all tasks above it in its section.</summary>
    public static bool ClosesSection(string text, TextSpan paragraph) => paragraph.Of(text).StartsWith("以上") || paragraph.Of(text).StartsWith("上述");

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
