using System.Globalization;
using System.Text.RegularExpressions;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Outline.Tables;

/// <summary>Reads the name of a column: 责任单位, 总投资（万元）, 2020年目标.</summary>
internal static partial class TableColumnReader
{
    private const int LongestName = 24;

    private static readonly WordList<TableColumnKind> s_names = WordLists.Load<TableColumnKind>("table-columns");

    /// <summary>The column; null where the words name none that is known.</summary>
    public static TableColumn? Read(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > LongestName) return null;
        var plain = Space().Replace(words.ToString(), "");
        var bracket = Bracket().Match(plain);
        var name = bracket.Success ? plain[..bracket.Index] : plain;
        var said = bracket.Success ? bracket.Groups[1].Value.TrimStart('单', '位', '：', ':') : null;
        var year = Year().Match(plain) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : (int?)null;
        if (s_names.At(name, 0, name.Length) is { } word && word.Length == name.Length)
            return new TableColumn(word.Value, name, said, year);
        // 2020年, 2020年目标值, 2015年（实际）: which of them is the start is known when all columns are
        return year is null ? null : new TableColumn(plain.Contains("实际", StringComparison.Ordinal) || plain.Contains('基') || plain.Contains("现状", StringComparison.Ordinal) || plain.Contains("完成", StringComparison.Ordinal) ? TableColumnKind.Start : TableColumnKind.Target, plain, null, year);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@"[（(]([^（）()]{1,10})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:到)?((?:19|20|21)\d{2})年?(?:底|末)?(?:目标值?|规划值?|计划值?|预期值?|值|实际值?|完成值?|基期值?|现状值?)?(?:[（(][^（）()]*[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
