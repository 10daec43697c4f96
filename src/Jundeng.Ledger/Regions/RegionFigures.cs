using System.Globalization;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Regions;

/// <summary>Reads a table of figures by region that may be restated.</summary>
internal static class RegionFigures
{
    private static readonly CsvColumn s_region = new("region", "区域", Needed: true);
    private static readonly CsvColumn s_value = new("value", "数值", Needed: true);
    private static readonly CsvColumn s_period = new("period", "时期");
    private static readonly CsvColumn s_indicator = new("indicator", "指标");
    private static readonly CsvColumn s_group = new("group", "组别");
    private static readonly CsvColumn s_unit = new("unit", "单位");

    // Units of ratios, which must not be added.
    private static readonly string[] s_ratios = ["%", "％", "‰", "百分点"];

    /// <exception cref="LedgerRefusedException">Every error with its row and cure.</exception>
    public static IReadOnlyList<RegionFigure> Read(ReadOnlyMemory<byte> csv, string fileName)
    {
        using var text = new StringReader(CsvTable.Decode(csv, fileName).Text);
        using var table = new CsvTable(text, [s_region, s_value, s_period, s_indicator, s_group, s_unit]);
        var figures = new List<RegionFigure>();
        foreach (var row in table.Rows())
        {
            if (row[s_region] is not { } region) row.Refuse(s_region, "region-code", RegionMessages.CodeMissing);
            else if (row[s_unit] is { } unit && s_ratios.Any(ratio => unit.Contains(ratio, StringComparison.Ordinal))) row.Refuse(s_unit, "ratio", RegionMessages.Ratio(unit));
            else if (!decimal.TryParse(row[s_value], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) row.Refuse(s_value, "number", RegionMessages.NotANumber(row[s_value] ?? ""));
            else figures.Add(new RegionFigure(row[s_period], row[s_indicator], row[s_group], row[s_unit], new RegionAmount(region, value)));
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return figures;
    }
}
