namespace Jundeng.Ledger.Audit;

/// <summary>The checksum of rows in any order: each is hashed with the name of its table, then the sorted hashes are.</summary>
internal sealed class RowDigest
{
    private readonly List<string> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="hash">Is used and left empty.</param>
    /// <param name="table">The table.</param>
    /// <param name="values">The values of its columns: strings, longs, doubles, byte arrays or null.</param>
    public void Add(FieldHash hash, EventTable table, ReadOnlySpan<object?> values)
    {
        hash.Add(table.Name);
        foreach (var value in values)
        {
            _ = value switch
            {
                null => hash.Add((string?)null),
                string text => hash.Add(text),
                long whole => hash.Add(whole),
                double number => hash.Add(number),
                byte[] bytes => hash.Add(Convert.ToHexStringLower(bytes)),
                _ => throw new InvalidOperationException($"No column of {table.Name} holds a {value.GetType().Name}."),
            };
        }

        _rows.Add(hash.Finish());
    }

    public string Finish(FieldHash hash)
    {
        _rows.Sort(StringComparer.Ordinal);
        foreach (var row in _rows) hash.Add(row);
        return hash.Finish();
    }
}
