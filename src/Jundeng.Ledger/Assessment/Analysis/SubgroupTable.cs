using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>
/// Reads a table of subgroups, a row each, with the columns of the WHO tools: <c>subgroup</c> and <c>estimate</c>, and where known <c>subgroup_order</c>,
/// <c>se</c>, <c>population</c>, <c>favourable_indicator</c>, <c>ordered_dimension</c>, <c>indicator_scale</c>, <c>reference_subgroup</c> and <c>group</c>.
/// Rows that differ in <c>setting</c>, <c>source</c>, <c>indicator</c>, <c>dimension</c> or <c>date</c> are measured apart.
/// </summary>
public static class SubgroupTable
{
    /// <summary>Reads a table from the bytes of a file.</summary>
    /// <exception cref="LedgerRefusedException">The file is no text, or the table is not sound; every error with its row, column and cure.</exception>
    public static SubgroupData Read(ReadOnlyMemory<byte> csv, string fileName)
    {
        using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
        using var table = new CsvTable(reader, SubgroupColumns.All, fileName);
        var keys = SubgroupColumns.Keys.Where(table.Header.Has).ToList();
        var hasPopulation = table.Header.Has(SubgroupColumns.Population);
        var rows = table.Rows().Select(row => SubgroupRow.Read(row, keys, hasPopulation)).ToList();
        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));

        var notes = new List<LocalText>();
        if (table.Header.Unread.Count > 0) notes.Add(TableMessages.Unread(table.Header.Unread));
        if (table.Errors.Count == 0 && !hasPopulation) notes.Add(AnalysisMessages.NoPopulations);
        var settings = rows.OfType<SubgroupRow>().GroupBy(row => string.Join('\0', row.Keys), StringComparer.Ordinal)
            .Select(setting => new SubgroupSettingBuilder([.. setting], keys, notes).Build()).ToList();
        table.ThrowIfRefused();
        return new SubgroupData([.. settings.OfType<SubgroupSetting>()], notes);
    }
}
