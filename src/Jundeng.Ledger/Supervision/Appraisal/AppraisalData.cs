using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>Numbers of units from a file: a row a unit and input.</summary>
internal static class AppraisalData
{
    private static readonly CsvColumn s_unit = new("unit", "单位", Needed: true);
    private static readonly CsvColumn s_input = new("input", "数据项", Needed: true);
    private static readonly CsvColumn s_value = new("value", "数值", Needed: true);

    /// <exception cref="LedgerRefusedException">Every error with its row and column.</exception>
    public static Dictionary<(string Unit, string Input), double> Read(ReadOnlyMemory<byte> csv, string fileName, AppraisalRules rules, IReadOnlyList<string> units)
    {
        using var reader = new StringReader(CsvTable.Decode(csv, fileName).Text);
        using var table = new CsvTable(reader, [s_unit, s_input, s_value], fileName);
        var inputs = rules.Inputs.Where(input => input.Source == AppraisalSource.Data).Select(input => input.Id).ToList();
        var found = new Dictionary<(string, string), double>();
        foreach (var row in table.Rows())
        {
            var (unit, input) = (row[s_unit], row[s_input]);
            if (unit is null) row.Refuse(s_unit, "unit-missing", AppraisalMessages.UnitMissing);
            else if (!units.Contains(unit)) row.Refuse(s_unit, "unknown-unit", AppraisalMessages.UnknownUnit(unit, Nearest.Of(unit, units)));
            if (input is null || !inputs.Contains(input)) row.Refuse(s_input, "unknown-input", AppraisalMessages.UnknownInput(input ?? "", inputs));
            if (!row.TryNumber(s_value, out var value) || value is null || unit is null || input is null) continue;
            if (!found.TryAdd((unit, input), value.Value)) row.Refuse("twice", AppraisalMessages.Twice(unit, input));
        }

        table.ThrowIfRefused();
        return found;
    }
}
