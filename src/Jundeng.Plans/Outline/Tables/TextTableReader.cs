using System.Buffers;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Outline.Tables;

/// <summary>Finds tables in a text: lines whose cells are parted by tabs, bars or gaps, below a line that names the columns.</summary>
internal static class TextTableReader
{
    // A heading between rows is one short line.
    private const int LongestHeading = 40;

    // Two spaces, or a wide one: how a table looks that was copied from a page.
    private const char Gap = '\u3000';

    private static readonly SearchValues<char> s_rule = SearchValues.Create("|-:+ \t｜");

    private static readonly TableColumn s_unknown = new(TableColumnKind.Other, "", null, null);

    public static List<TextTable> Read(string text)
    {
        var tables = new List<TextTable>();
        if (!text.AsSpan().ContainsAny('\t', '|', '｜') && !text.Contains(Gap) && !text.Contains("  ", StringComparison.Ordinal)) return tables;
        for (var at = 0; at < text.Length;)
        {
            var line = Line(text, at);
            at = Behind(text, line.End);
            if (Separator(text, line) is not { } separator || Names(text, Cells(text, line, separator)) is not { } columns) continue;
            var rows = Rows(text, at, separator, ref columns, out var end);
            if (rows.Count == 0) continue;
            tables.Add(new TextTable(new TextSpan(line.Start, end), columns, rows));
            at = Behind(text, end);
        }

        return tables;
    }

    private static List<TextTable.Row> Rows(string text, int at, char separator, ref List<TableColumn> columns, out int end)
    {
        var rows = new List<TextTable.Row>();
        var named = false;
        end = at;
        while (at < text.Length)
        {
            var line = Line(text, at);
            var next = Behind(text, line.End);
            if (Separator(text, line) == separator)
            {
                if (!IsRule(text, line))
                {
                    // 责任单位 | 牵头 | 配合: names in two lines
                    if (rows.Count == 0 && !named && Names(text, Cells(text, line, separator)) is { } below) (columns, named) = (Merge(columns, below), true);
                    else rows.Add(new TextTable.Row(line, Cells(text, line, separator)));
                }
            }
            else if (!IsHeading(text, line, next, separator)) break;
            else rows.Add(new TextTable.Row(line, [Trim(text, line)]));
            end = line.End;
            at = next;
        }

        return rows;
    }

    private static bool IsHeading(string text, TextSpan line, int next, char separator)
    {
        var words = Trim(text, line);
        return words.Length is > 0 and <= LongestHeading && next < text.Length && Separator(text, Line(text, next)) == separator && !words.Of(text).ContainsAny('。', '；');
    }

    /// <summary>The columns by names in two rows; what the lower one does not know is said by the upper one.</summary>
    public static List<TableColumn> Merge(List<TableColumn> above, List<TableColumn> below) =>
        [.. Enumerable.Range(0, Math.Max(above.Count, below.Count)).Select(i => i < below.Count && below[i] != s_unknown ? below[i] : i < above.Count ? above[i] : s_unknown)];

    /// <summary>The columns that a row names; null where it does not name tasks or indicators and something about them.</summary>
    public static List<TableColumn>? Names(string text, List<TextSpan> cells)
    {
        var columns = cells.ConvertAll(cell => TableColumnReader.Read(cell.Of(text)) ?? s_unknown);
        var known = columns.Count(column => column != s_unknown);
        var main = columns.Exists(column => column.Kind is TableColumnKind.Task or TableColumnKind.Goal or TableColumnKind.Indicator or TableColumnKind.Lead);
        return known >= 2 && known * 2 >= columns.Count && main ? columns : null;
    }

    private static List<TextSpan> Cells(string text, TextSpan line, char separator)
    {
        var cells = new List<TextSpan>();
        int start = line.Start, end = line.End;
        if (separator != '\t')
        {
            var framed = Trim(text, line);
            (start, end) = (framed.Start, framed.End);
            if (start < end && text[start] == separator) start++;
            if (end > start && text[end - 1] == separator) end--;
        }

        for (var i = start; i <= end; i++)
        {
            if (i < end && !(separator == Gap ? IsGap(text, i, end) : text[i] == separator)) continue;
            cells.Add(Trim(text, new TextSpan(start, i)));
            while (separator == Gap && i + 1 < end && Spaces.Is(text[i + 1])) i++;
            start = i + 1;
        }

        return cells;
    }

    private static char? Separator(string text, TextSpan line)
    {
        var words = line.Of(text);
        return words.Contains('\t') ? '\t' : words.Count('|') >= 2 ? '|' : words.Count('｜') >= 2 ? '｜' : HasGaps(text, Trim(text, line)) ? Gap : null;
    }

    /// <summary>True where a line looks like three cells or more, parted by gaps.</summary>
    public static bool HasGaps(string text, TextSpan words)
    {
        if (!words.Of(text).Contains(Gap) && !words.Of(text).Contains("  ", StringComparison.Ordinal)) return false;
        var gaps = 0;
        for (var at = words.Start; gaps < 2 && at < words.End; at++)
        {
            if (!IsGap(text, at, words.End)) continue;
            gaps++;
            while (at + 1 < words.End && Spaces.Is(text[at + 1])) at++;
        }

        return gaps == 2;
    }

    private static bool IsGap(string text, int at, int end) => text[at] == Gap || (text[at] == ' ' && at + 1 < end && text[at + 1] == ' ');

    // | --- | --- |
    private static bool IsRule(string text, TextSpan line) => !line.Of(text).ContainsAnyExcept(s_rule);

    private static TextSpan Line(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\n', '\r');
        return new TextSpan(at, length < 0 ? text.Length : at + length);
    }

    private static int Behind(string text, int end) => end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
