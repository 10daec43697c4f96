using System.Globalization;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;
using Columns = Jundeng.Ledger.Assessment.Data.ObservationColumns;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>Reads the rows of a table of observations; what is wrong is noted, and all cells of a row are looked at.</summary>
internal sealed class ObservationRows
{
    private readonly List<Observation> _rows = [];
    private readonly Dictionary<(string, string, string, string?), int> _seen = [];
    private readonly Dictionary<string, (string Unit, int Row)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public IReadOnlyList<Observation> Read => _rows;

    public void Add(CsvRow row)
    {
        var (region, period, indicator) = (Word(row, Columns.Region), Word(row, Columns.Period), Word(row, Columns.Indicator));
        var group = row[Columns.Group] is { } name ? Pooled(name) : null;
        var observation = new Observation(region ?? "", period ?? "", indicator ?? "", group)
        {
            Numerator = Amount(row, Columns.Numerator, out _, least: 0),
            Denominator = Amount(row, Columns.Denominator, out _, least: 0),
            Population = Amount(row, Columns.Population, out _, least: 0),
            Value = Amount(row, Columns.Value, out var unit),
            Text = row[Columns.Value],
            Row = row.Number,
        };
        if (row[Columns.Unit] is { } written) unit = SameUnit(row, written, unit);
        observation = observation with { Unit = unit is null ? null : Pooled(unit), Status = Status(row, observation) };
        if (region is null || period is null || indicator is null) return;
        if (unit is not null) OneUnit(row, indicator, unit);
        if (!_seen.TryAdd((region, period, indicator, group), row.Number)) row.Refuse("duplicate", ObservationMessages.Twice(observation, _seen[(region, period, indicator, group)]));
        _rows.Add(observation);
    }

    private string? Word(CsvRow row, CsvColumn column)
    {
        if (row[column] is { } text) return Pooled(text);
        row.Refuse(column, "cell-missing", ObservationMessages.CellMissing(column));
        return null;
    }

    // The same few words stand in every row.
    private string Pooled(string text) => _words.TryGetValue(text, out var known) ? known : _words[text] = text;

    private static double? Amount(CsvRow row, CsvColumn column, out string? unit, double least = double.MinValue)
    {
        unit = null;
        if (row[column] is not { } text) return null;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            if (!ChineseNumber.TryParse(text, out var value, out unit))
            {
                row.Refuse(column, "not-a-number", ObservationMessages.NotANumber(text));
                return null;
            }

            number = (double)value;
        }

        if (!double.IsFinite(number)) row.Refuse(column, "not-finite", ObservationMessages.NotFinite(text));
        else if (number < least) row.Refuse(column, "negative", ObservationMessages.Negative(text));
        else return number;
        return null;
    }

    private static ValueStatus Status(CsvRow row, Observation observation)
    {
        // A ratio may be given by its parts alone.
        var given = observation.Text is not null || observation is { Numerator: not null, Denominator: not null };
        if (row[Columns.Status] is not { } text) return given ? ValueStatus.Normal : ValueStatus.Missing;
        if (!ReportCodes.TryParse(text, out ValueStatus status)) row.Refuse(Columns.Status, "unknown-status", ObservationMessages.UnknownStatus(text));
        else if (given && ReportCodes.HasNoValue(status)) row.Refuse(Columns.Value, "value-with-status", ObservationMessages.ValueWithStatus(text));
        else if (!given && !ReportCodes.HasNoValue(status)) row.Refuse(Columns.Value, "value-missing", ObservationMessages.ValueMissing(text));
        return status;
    }

    private static string SameUnit(CsvRow row, string written, string? inCell)
    {
        if (inCell is not null && Text.Plain(inCell) != Text.Plain(written)) row.Refuse(Columns.Value, "two-units", ObservationMessages.UnitInCell(inCell, written));
        return written;
    }

    private void OneUnit(CsvRow row, string indicator, string unit)
    {
        if (_units.TryAdd(indicator, (unit, row.Number))) return;
        var (first, at) = _units[indicator];
        if (Text.Plain(first) != Text.Plain(unit)) row.Refuse("two-units", ObservationMessages.TwoUnits(indicator, first, at, unit));
    }
}
