using CsvHelper;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Tables;

/// <summary>Reads a table of separated values row by row and collects what is wrong with it.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader _reader;
    private readonly List<Refusal> _errors = [];
    private bool _badQuotes;

    /// <summary>Reads the header. Where it is not sound there are errors, and no rows.</summary>
    public CsvTable(TextReader csv, IReadOnlyList<CsvColumn> columns, string? file = null)
        : this(csv, _ => columns, file)
    {
    }

    /// <summary>The same for a table whose columns follow from its header.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="columns">From the names in the header to the columns.</param>
    /// <param name="file">What places call the file; null where there is only one.</param>
    public CsvTable(TextReader csv, Func<IReadOnlyList<string>, IReadOnlyList<CsvColumn>> columns, string? file = null)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => _badQuotes |= record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote,
        };
        _reader = CsvReader.Create(csv, options, leaveOpen: true);
        IReadOnlyList<string> names = _reader.Read() ? [.. _reader.Current.ToArray().Select(name => name.Trim())] : [];
        Header = new CsvHeader(names, columns(names), _errors, file);
    }

    public CsvHeader Header { get; }

    /// <summary>What is wrong so far.</summary>
    public ICollection<Refusal> Errors => _errors;

    /// <summary>Number of rows with content so far, header not counted.</summary>
    public int Count { get; private set; }

    /// <summary>The rows with content; those that are not whole are noted and left out.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        if (_errors.Count > 0) yield break;
        for (var number = 2; Next(); number++)
        {
            var cells = _reader.Current.ToArray();
            if (AreBlank(cells)) continue;
            Count++;
            if (cells.Length > Header.Count && AreBlank(cells.AsSpan(Header.Count))) cells = cells[..Header.Count];
            if (_badQuotes) _errors.Add(new Refusal("quotes", TableMessages.Quotes, TableMessages.Row(number, Header.File)));
            else if (cells.Length != Header.Count) _errors.Add(new Refusal("cells", TableMessages.Cells(cells.Length, Header.Count), TableMessages.Row(number, Header.File)));
            else if (Array.Exists(cells, cell => cell.Contains('\0'))) _errors.Add(new Refusal("damaged-text", TableMessages.Damaged, TableMessages.Row(number, Header.File)));
            else
            {
                for (var i = 0; i < cells.Length; i++) cells[i] = CsvGuard.Restore(cells[i]);
                yield return new CsvRow(number, Header, cells, _errors);
            }
        }
    }

    /// <exception cref="LedgerRefusedException">There are errors.</exception>
    public void ThrowIfRefused()
    {
        if (_errors.Count > 0) throw new LedgerRefusedException(_errors);
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Decodes a file as plan documents are decoded.</summary>
    /// <exception cref="LedgerRefusedException">The file is no text.</exception>
    public static PlanText Decode(ReadOnlyMemory<byte> bytes, string fileName) =>
        PlanDocument.TryDecode(bytes, fileName, out var text, out var refusal) ? text : throw new LedgerRefusedException(new Refusal(refusal.Code, refusal.Message));

    private static bool AreBlank(ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            if (!string.IsNullOrWhiteSpace(cell)) return false;
        return true;
    }

    private bool Next()
    {
        _badQuotes = false;
        return _reader.Read();
    }
}
