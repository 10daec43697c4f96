using System.Globalization;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Allocations;

/// <summary>Reads a table of divisions: one row a part.</summary>
internal static class AllocationTable
{
    private static readonly CsvColumn s_target = new("target", "目标编号", Needed: true);
    private static readonly CsvColumn s_part = new("part", "分给");
    private static readonly CsvColumn s_year = new("year", "年份");
    private static readonly CsvColumn s_value = new("value", "数值");
    private static readonly CsvColumn s_numerator = new("numerator", "分子");
    private static readonly CsvColumn s_denominator = new("denominator", "分母");
    private static readonly CsvColumn s_rule = new("rule", "核对方式");

    /// <exception cref="LedgerRefusedException">Every error.</exception>
    public static IReadOnlyList<Division> Read(string csv, string fileName)
    {
        using var reader = new StringReader(csv);
        using var table = new CsvTable(reader, [s_target, s_part, s_year, s_value, s_numerator, s_denominator, s_rule]);
        var rows = new List<AllocationEntry>();
        foreach (var row in table.Rows())
            if (Read(row) is { } entry)
                rows.Add(entry);
        foreach (var group in rows.GroupBy(entry => entry.Division))
            foreach (var other in group.Where(entry => entry.Rule != group.First().Rule))
                other.Row.Refuse(s_rule, "rule", AllocationMessages.RuleDiffers(group.First().Part));
        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return
        [
            .. rows.GroupBy(entry => entry.Division).Select(group => new Division(
                group.Key.Target, group.Key.Axis, [.. group.Select(entry => new DivisionPart(entry.Part, entry.Value) { Where = TableMessages.Row(entry.Row.Number) })])
            { Year = group.Key.Year, Rule = group.First().Rule, Where = TableMessages.Row(group.First().Row.Number) }),
        ];
    }

    private static AllocationEntry? Read(CsvRow row)
    {
        if (row[s_target] is null) row.Refuse(s_target, "target-missing", AllocationMessages.TargetMissing);
        if (row[s_part] is null && row[s_year] is null) row.Refuse(s_part, "part-missing", AllocationMessages.PartMissing);
        var value = row[s_numerator] is { } numerator && row[s_denominator] is { } denominator ? $"{numerator}/{denominator}" : row[s_value];
        if (value is null) row.Refuse(s_value, "value-missing", AllocationMessages.ValueMissing);
        var rule = AllocationWords.Rule(row[s_rule]);
        if (rule is null && row[s_rule] is { } unknown) row.Refuse(s_rule, "rule", AllocationMessages.UnknownRule(unknown));
        if (row[s_target] is not { } target || value is null || (row[s_part] ?? row[s_year]) is not { } part) return null;
        // A year without a part is a part itself; with one it says which year's value is divided.
        if (row[s_part] is null || row[s_year] is not { } when) return new AllocationEntry(row, target, row[s_part] is null ? AllocationAxis.Years : AllocationAxis.Parts, null, part, value, rule);
        if (int.TryParse(when, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return new AllocationEntry(row, target, AllocationAxis.Parts, year, part, value, rule);
        row.Refuse(s_year, "bad-year", Plans.PlanLedgerMessages.BadYear(when));
        return null;
    }
}
