using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Splits a list of units into names as written: 市教育局、财政局，各县（市、区）政府.</summary>
internal static class UnitNames
{
    private const string Opening = "（(“‘《【[";
    private const string Closing = "）)”’》】]";

    private static readonly WordList<UnitRole> s_roles = WordLists.Load<UnitRole>("unit-roles");
    private static readonly WordList<string> s_endings = WordLists.Load("unit-endings");
    private static readonly WordList<string> s_andOthers = WordLists.Load("and-others");

    /// <summary>Reads the names in a span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The list, without its label.</param>
    /// <param name="cooperating">What names are where the list itself does not say.</param>
    /// <param name="lead">Receives responsible units.</param>
    /// <param name="with">Receives cooperating units.</param>
    public static void Read(string text, TextSpan span, bool cooperating, List<string> lead, List<string> with)
    {
        var open = new List<string>();
        var depth = 0;
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            var c = i < span.End ? text[i] : '\0';
            if (Opening.Contains(c)) depth++;
            else if (Closing.Contains(c) && depth > 0) depth--;
            var splits = c is '\0' or '、' or '，' or ',' or '；' or ';' or '。' or '\n' or '\r' or '\u3000' or ' ' && depth == 0;
            if (!splits || (depth > 0 && c != '\0')) continue;
            Take(text.AsSpan(start, i - start), open, lead, with);
            start = i + 1;
        }

        (cooperating ? with : lead).AddRange(open);
    }

    /// <summary>True where every name in the span looks like a unit, so that a bracket without a label is a list of units.</summary>
    public static bool AllLookLikeUnits(string text, TextSpan span)
    {
        var lead = new List<string>();
        Read(text, span, false, lead, lead);
        return lead.Count > 0 && lead.TrueForAll(LooksLikeUnit);
    }

    private static bool LooksLikeUnit(string name) =>
        name.Length is >= 2 and <= 30 && (s_endings.Before(name, name.Length, 0) is not null || (name[^1] is '）' or ')' && name.Length > 4));

    // 市发改委（牵头）, 市财政局牵头, 由市教育局、市民政局配合
    private static void Take(ReadOnlySpan<char> words, List<string> open, List<string> lead, List<string> with)
    {
        var name = WithoutBreaks(words.Trim(" \u3000\u00A0\t\n\r：:"));
        if (name.Length > 3 && name[^1] is '）' or ')' && name.LastIndexOfAny('（', '(') is var at and > 0
            && s_roles.At(name, at + 1, name.Length - 1) is { } framed && at + 1 + framed.Length == name.Length - 1)
        {
            // the bracket speaks of this name alone
            (framed.Value == UnitRole.With ? with : lead).Add(name[..at].Trim().ToString());
            return;
        }

        var role = s_roles.AtEnd(name);
        if (role is not null) name = name[..^role.Length].TrimEnd();
        // 由市民政局牵头
        if (name.Length > 3 && name[0] == '由') name = name[1..];
        if (s_andOthers.Before(name, name.Length, 1) is { } others) name = name[..^others.Length];
        AddAtAnd(name, open);
        if (role is null) return;
        (role.Value == UnitRole.With ? with : lead).AddRange(open);
        open.Clear();
    }

    private static ReadOnlySpan<char> WithoutBreaks(ReadOnlySpan<char> words) =>
        words.ContainsAny('\n', '\r') ? words.ToString().Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal) : words;

    // 县民政局和县财政局 are two, 人力资源和社会保障局 is one
    private static void AddAtAnd(ReadOnlySpan<char> name, List<string> names)
    {
        if (name.IsEmpty) return;
        var start = 0;
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (name[i] is not ('和' or '与' or '及' or '会')) continue;
            if (name[i] == '会' && name[i + 1] != '同') continue;
            var one = name[start..i];
            if ((one.ContainsAny('（', '(', '“') && !one.ContainsAny('）', ')', '”')) || one.Length < 3 || s_endings.AtEnd(one) is null) continue;
            names.Add(one.ToString());
            start = i + (name[i] == '会' ? 2 : 1);
        }

        names.Add(name[start..].ToString());
    }
}
