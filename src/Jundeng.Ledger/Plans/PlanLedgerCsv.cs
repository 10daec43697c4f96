using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Plans;

/// <summary>
/// Reads the flat ledger of a plan: one row a target, or a task without targets, with the columns that <c>jundeng read --format csv</c>
/// writes. What belongs to a task or to the plan stands in each of its rows and must be the same there; it may be left out but in the first.
/// Places (start, end) are not read, since there is no source that they could refer to.
/// </summary>
public static class PlanLedgerCsv
{
    /// <summary>Reads a plan from text.</summary>
    /// <exception cref="LedgerRefusedException">The table is not sound; every error with its row, column and cure.</exception>
    public static PlanLedger Read(TextReader csv, string fileName)
    {
        using var table = new CsvTable(csv, PlanLedgerColumns.All);
        var builder = new PlanLedgerBuilder();
        foreach (var row in table.Rows()) builder.Add(row);
        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        var plan = builder.Build();
        table.ThrowIfRefused();
        return plan;
    }

    /// <summary>Reads a plan from the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <exception cref="LedgerRefusedException">The file is no text, or the table is not sound.</exception>
    public static PlanLedger Read(ReadOnlyMemory<byte> csv, string fileName)
    {
        using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
        return Read(reader, fileName);
    }
}
