using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Organisations;

/// <summary>Reads a list of organisations.</summary>
internal static class OrganisationList
{
    private static readonly CsvColumn s_id = new("id", "编号");
    private static readonly CsvColumn s_region = new("region", "区域");
    private static readonly CsvColumn s_name = new("name", "全称", Needed: true);
    private static readonly CsvColumn s_short = new("short", "简称");
    private static readonly CsvColumn s_aliases = new("aliases", "别名");
    private static readonly CsvColumn s_kind = new("kind", "类型");

    private static readonly char[] s_separators = [';', '；', '、'];

    public static CsvTable Open(TextReader csv) => new(csv, [s_id, s_region, s_name, s_short, s_aliases, s_kind]);

    public static List<OrganisationEntry> Read(CsvTable table, string fileName, string? region)
    {
        var entries = new List<OrganisationEntry>();
        var names = new Dictionary<(string Region, string Name), int>();
        foreach (var row in table.Rows())
        {
            var of = row[s_region] ?? region;
            if (of is null) row.Refuse(s_region, "region-code", OrganisationMessages.RegionMissing);
            else if (!RegionCodes.IsValid(of)) row.Refuse(s_region, "region-code", RegionMessages.BadCode(of));
            if (row[s_name] is null) row.Refuse(s_name, "organisation-name", OrganisationMessages.NameMissing);
            var kind = OrganisationWords.Kind(row[s_kind] ?? OrganisationWords.Of(OrganisationKind.Department));
            if (kind is null) row.Refuse(s_kind, "organisation-kind", OrganisationMessages.UnknownKind(row[s_kind]!));
            if (of is null || row[s_name] is not { } name || kind is null) continue;
            var entry = new OrganisationEntry(row[s_id], of, name, row[s_short], Split(row[s_aliases]), kind.Value, row);
            foreach (var other in entry.Names.Distinct())
                if (!names.TryAdd((of, other), row.Number)) row.Refuse("twice", OrganisationMessages.Twice(other, names[(of, other)]));
            entries.Add(entry);
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        return entries;
    }

    private static string[] Split(string? aliases) => aliases?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
