using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline;

/// <summary>Splits a list of units into names as written: 市教育局、财政局，各县（市、区）政府.</summary>
internal static class UnitNames
{
    private const string Opening = "（(“‘《【[";
    private const string Closing = "）)”’》】]";

    private static readonly WordList s_roles = WordList.Load("unit-roles");
    private static readonly WordList s_endings = WordList.Load("unit-endings");
    private static readonly string[] s_andOthers = ["等部门和单位", "等部门单位", "等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门", "等单位", "等"];

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
            Take(text[start..i], open, lead, with);
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
    private static void Take(string raw, List<string> open, List<string> lead, List<string> with)
    {
        var name = raw.Trim(' ', '\u3000', '\u00A0', '\t', '\n', '\r', '：', ':').Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        string? role = null;
        if (name.Length > 3 && name[^1] is '）' or ')' && name.LastIndexOfAny(['（', '(']) is var at and > 0
            && s_roles.At(name, at + 1, name.Length - 1) is { } framed && at + 1 + framed.Word.Length == name.Length - 1)
        {
            // the bracket speaks of this name alone
            (framed.Value == "with" ? with : lead).Add(name[..at].Trim());
            return;
        }

        if (s_roles.Before(name, name.Length, 0) is { } word)
        {
            role = word.Value;
            name = name[..^word.Word.Length].TrimEnd();
        }

        // 由市民政局牵头
        if (name.Length > 3 && name[0] == '由') name = name[1..];

        foreach (var others in s_andOthers)
            if (name.EndsWith(others, StringComparison.Ordinal) && name.Length > others.Length)
            {
                name = name[..^others.Length];
                break;
            }

        foreach (var part in AtAnd(name)) open.Add(part);
        if (role is null) return;
        (role == "with" ? with : lead).AddRange(open);
        open.Clear();
    }

    // 县民政局和县财政局 are two, 人力资源和社会保障局 is one
    private static IEnumerable<string> AtAnd(string name)
    {
        if (name.Length == 0) yield break;
        var start = 0;
        for (var i = 1; i < name.Length - 1; i++)
        {
            if (name[i] is not ('和' or '与' or '及' or '会')) continue;
            var and = name[i] == '会' ? (i + 1 < name.Length && name[i + 1] == '同' ? 2 : 0) : 1;
            if (and == 0 || name[start..i].LastIndexOfAny(['（', '(', '“']) >= 0 && name.AsSpan(start, i - start).IndexOfAny('）', ')', '”') < 0) continue;
            if (s_endings.Before(name, i, start) is null || i - start < 3) continue;
            yield return name[start..i];
            start = i + and;
        }

        yield return name[start..];
    }
}
