using Jundeng.Plans;

namespace Jundeng.Ledger.Tables;

/// <summary>Which column of a table stands where.</summary>
internal sealed class CsvHeader
{
    private readonly string[] _names;
    // Looked into for every cell; a column is one object.
    private readonly Dictionary<CsvColumn, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the header row; columns may stand in any order, under their English or Chinese names.</summary>
    /// <param name="names">The cells of the header.</param>
    /// <param name="columns">The columns that a table of this kind has.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="file">What places call the file; null where there is only one.</param>
    public CsvHeader(IReadOnlyList<string> names, IReadOnlyList<CsvColumn> columns, ICollection<Refusal> errors, string? file = null)
    {
        File = file;
        _names = [.. names.Select(name => name.Trim())];
        for (var i = 0; i < _names.Length; i++)
        {
            if (columns.FirstOrDefault(column => Fits(column, _names[i])) is not { } column) continue;
            if (!_places.TryAdd(column, i)) errors.Add(new Refusal("column-twice", TableMessages.ColumnTwice(_names[i]), TableMessages.Row(1, file)));
        }

        foreach (var column in columns.Where(column => column.Needed && !_places.ContainsKey(column)))
            errors.Add(new Refusal("column-missing", TableMessages.ColumnMissing(column, _names), TableMessages.Row(1, file)));
        Unread = [.. _names.Where(name => name.Length > 0 && !columns.Any(column => Fits(column, name)))];
    }

    /// <summary>What places call the file; null where there is only one.</summary>
    public string? File { get; }

    /// <summary>Number of columns of the table.</summary>
    public int Count => _names.Length;

    /// <summary>Columns that have no meaning here.</summary>
    public IReadOnlyList<string> Unread { get; }

    public bool Has(CsvColumn column) => _places.ContainsKey(column);

    public int IndexOf(CsvColumn column) => _places.GetValueOrDefault(column, -1);

    /// <summary>What the table itself calls the column.</summary>
    public LocalText NameOf(CsvColumn column) => _places.TryGetValue(column, out var at) ? new LocalText(_names[at], _names[at]) : new LocalText(column.Zh, column.Name);

    private static bool Fits(CsvColumn column, string name) => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase) || name == column.Zh;
}
