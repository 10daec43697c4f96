using Jundeng.Plans;

namespace Jundeng.Ledger.Tables;

/// <summary>One row of a table.</summary>
internal sealed class CsvRow(int number, CsvHeader header, string[] cells, ICollection<Refusal> errors)
{
    /// <summary>Its number as a spreadsheet shows it: the header is row 1.</summary>
    public int Number => number;

    /// <summary>The cell without space around it; null where it is empty or the table has no such column.</summary>
    public string? this[CsvColumn column] => header.IndexOf(column) is >= 0 and var at && cells[at].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Notes an error in a cell of this row.</summary>
    public void Refuse(CsvColumn column, string code, LocalText message) => errors.Add(new Refusal(code, message, TableMessages.Cell(number, header.NameOf(column), header.File)));

    /// <summary>Notes an error in this row as a whole.</summary>
    public void Refuse(string code, LocalText message) => errors.Add(new Refusal(code, message, TableMessages.Row(number, header.File)));
}
