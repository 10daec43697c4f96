using System.Text.RegularExpressions;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>Reads a list of indicators.</summary>
internal static partial class IndicatorList
{
    private static readonly CsvColumn s_code = new("code", "编码", Needed: true);
    private static readonly CsvColumn s_name = new("name", "名称", Needed: true);
    private static readonly CsvColumn s_nameEn = new("name_en", "英文名称");
    private static readonly CsvColumn s_unit = new("unit", "计量单位");
    private static readonly CsvColumn s_direction = new("direction", "方向");
    private static readonly CsvColumn s_kind = new("kind", "类型", Needed: true);
    private static readonly CsvColumn s_numerator = new("numerator", "分子");
    private static readonly CsvColumn s_denominator = new("denominator", "分母");
    private static readonly CsvColumn s_by = new("by", "分组");
    private static readonly CsvColumn s_source = new("source", "来源");
    private static readonly CsvColumn s_frequency = new("frequency", "频度");

    private static readonly char[] s_separators = [';', '；', '、'];

    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure.</exception>
    public static IReadOnlyList<Indicator> Read(string csv, string fileName)
    {
        using var reader = new StringReader(csv);
        using var table = new CsvTable(reader, [s_code, s_name, s_nameEn, s_unit, s_direction, s_kind, s_numerator, s_denominator, s_by, s_source, s_frequency]);
        var indicators = new List<Indicator>();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var code = row[s_code];
            if (code is null || !Code().IsMatch(code)) row.Refuse(s_code, "indicator-code", IndicatorMessages.BadCode(code ?? ""));
            else if (!rows.TryAdd(code, row.Number)) row.Refuse(s_code, "twice", IndicatorMessages.Twice(code, rows[code]));
            if (row[s_name] is null) row.Refuse(s_name, "indicator-name", IndicatorMessages.NameMissing);
            var kind = Word(row, s_kind, IndicatorWords.Kind, IndicatorWords.Kinds, null);
            var direction = Word(row, s_direction, IndicatorWords.Direction, IndicatorWords.Directions, IndicatorDirection.Positive);
            var frequency = Word(row, s_frequency, IndicatorWords.Frequency, IndicatorWords.Frequencies, IndicatorFrequency.Year);
            if (code is null || row[s_name] is not { } name || kind is null || direction is null || frequency is null) continue;
            var indicator = new Indicator(code, new LocalText(name, row[s_nameEn] ?? name), row[s_unit], direction.Value, kind.Value)
            {
                Numerator = row[s_numerator],
                Denominator = row[s_denominator],
                Disaggregations = row[s_by]?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                Source = row[s_source],
                Frequency = frequency.Value,
            };
            if (IndicatorMessages.Unsound(indicator) is { } fault) row.Refuse(s_kind, "indicator-ratio", fault);
            indicators.Add(indicator);
        }

        if (table.Count == 0 && table.Errors.Count == 0) table.Errors.Add(new Refusal("empty-table", TableMessages.Empty(fileName)));
        table.ThrowIfRefused();
        return indicators;
    }

    private static T? Word<T>(CsvRow row, CsvColumn column, Func<string?, T?> read, IReadOnlyList<string> codes, T? otherwise)
        where T : struct
    {
        if (row[column] is null && otherwise is not null) return otherwise;
        var value = read(row[column]);
        if (value is null) row.Refuse(column, "unknown-code", IndicatorMessages.UnknownWord(row[column] ?? "", codes));
        return value;
    }

    [GeneratedRegex("^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
