using System.Globalization;
using System.Text;

namespace Jundeng.Plans.Documents;

/// <summary>A place in a source document as people name it. Numbers count from 1; null where the source has none.</summary>
public sealed record SourcePlace
{
    /// <summary>The page of a document with fixed pages.</summary>
    public int? Page { get; init; }

    /// <summary>The paragraph among those outside tables; in a document with fixed pages the line of the page.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The name of the sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The table among those of the document.</summary>
    public int? Table { get; init; }

    /// <summary>The row of the table or of the sheet.</summary>
    public int? Row { get; init; }

    /// <summary>The column of the table or of the sheet.</summary>
    public int? Column { get; init; }

    /// <summary>The place in words: 第2页第5行, 表1第3行第2列, sheet 'Plan', cell C4.</summary>
    public LocalText Describe()
    {
        var zh = new StringBuilder();
        var en = new List<string>();
        void Add(int? number, string before, string after, string name)
        {
            if (number is null) return;
            var digits = number.Value.ToString(CultureInfo.InvariantCulture);
            zh.Append(before).Append(digits).Append(after);
            en.Add(name + digits);
        }

        if (Sheet is not null)
        {
            var cell = ColumnLetters(Column ?? 1) + (Row ?? 1).ToString(CultureInfo.InvariantCulture);
            return new LocalText($"工作表“{Sheet}”单元格 {cell}", $"sheet '{Sheet}', cell {cell}");
        }

        Add(Page, "第", "页", "page ");
        Add(Paragraph, "第", Page is null ? "段" : "行", Page is null ? "paragraph " : "line ");
        Add(Table, "表", "", "table ");
        Add(Row, "第", "行", "row ");
        Add(Column, "第", "列", "column ");
        return new LocalText(zh.ToString(), string.Join(", ", en));
    }

    private static string ColumnLetters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }
}
