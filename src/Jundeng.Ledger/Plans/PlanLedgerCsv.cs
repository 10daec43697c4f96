namespace Jundeng.Ledger.Plans;

/// <summary>Reads the flat ledger of a plan: one row a target, or a task without targets.</summary>
public static class PlanLedgerCsv
{
    /// <summary>Reads a plan from text.</summary>
    /// <exception cref="LedgerRefusedException">The table is not sound; every error with its row, column and cure.</exception>
    public static PlanLedger Read(TextReader csv, string fileName) => throw new NotImplementedException();

    /// <summary>Reads a plan from the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    /// <exception cref="LedgerRefusedException">The file is no text, or the table is not sound.</exception>
    public static PlanLedger Read(ReadOnlyMemory<byte> csv, string fileName) => throw new NotImplementedException();
}
