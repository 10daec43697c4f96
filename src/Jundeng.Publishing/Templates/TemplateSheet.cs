using Jundeng.Plans;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Templates;

/// <summary>A sheet of a template: the row of its heads, wherever it stands, and the rows below it.</summary>
internal sealed class TemplateSheet
{
    private readonly SheetText _sheet;
    private readonly int _head;

    private TemplateSheet(SheetText sheet, int head) => (_sheet, _head) = (sheet, head);

    /// <summary>The sheet; null where no row holds all of the heads that are needed.</summary>
    public static TemplateSheet? Find(SheetText sheet, params LocalText[] needed)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
            if (needed.All(head => Index(sheet.Rows[row], head) >= 0)) return new TemplateSheet(sheet, row);
        return null;
    }

    /// <summary>The numbers of the rows that hold anything, as a spreadsheet counts them.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(_head + 1, _sheet.Rows.Count - _head - 1).Where(row => _sheet.Rows[row].Any(cell => cell.Length > 0)).Select(row => row + 1);

    /// <summary>The text of a cell; null where the sheet has no such column.</summary>
    public string? this[int row, LocalText head] => Index(_sheet.Rows[_head], head) is >= 0 and var at ? at < _sheet.Rows[row - 1].Count ? _sheet.Rows[row - 1][at] : "" : null;

    public LocalText Place(int row, LocalText head) => TemplateMessages.Place(_sheet.Name, row, Index(_sheet.Rows[_head], head) + 1);

    public LocalText Place(int row) => TemplateMessages.Place(_sheet.Name, row);

    private static int Index(IReadOnlyList<string> row, LocalText head)
    {
        for (var i = 0; i < row.Count; i++)
            if (row[i] == head.Zh || row[i] == head.En) return i;
        return -1;
    }
}
