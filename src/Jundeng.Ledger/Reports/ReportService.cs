using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Values that are reported for the targets of a plan.</summary>
public sealed class ReportService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>Takes values from a table: all rows or none.</summary>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<ImportResult> ImportAsync(string planId, TextReader csv, string fileName, Act act, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>Takes values from the bytes of a file, in UTF-8, UTF-16 or GB18030.</summary>
    public Task<ImportResult> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, Act act, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>The last value of each target and task up to a day, in its last version.</summary>
    public Task<IReadOnlyList<ReportValue>> CurrentAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => throw new NotImplementedException();
}
