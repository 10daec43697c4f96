using System.Globalization;
using System.Runtime.CompilerServices;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;
using Columns = Jundeng.Ledger.Assessment.Data.ObservationColumns;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>Reads the rows of a table of observations; what is wrong is noted, and all cells of a row are looked at.</summary>
internal sealed class ObservationRows
{
    private readonly List<Observation> _rows = [];
    private readonly Dictionary<Key, int> _seen = [];
    private readonly Dictionary<string, (string Unit, int Row)> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public IReadOnlyList<Observation> Read => _rows;

    public void Add(CsvRow row)
    {
        var (region, period, indicator) = (Word(row, Columns.Region), Word(row, Columns.Period), Word(row, Columns.Indicator));
        var group = row[Columns.Group] is { } name ? Pooled(name) : null;
        var (numerator, denominator) = (Amount(row, Columns.Numerator, out _, least: 0), Amount(row, Columns.Denominator, out _, least: 0));
        var (value, text) = (Amount(row, Columns.Value, out var unit), row[Columns.Value]);
        if (row[Columns.Unit] is { } written) unit = SameUnit(row, written, unit);
        var observation = new Observation(region ?? "", period ?? "", indicator ?? "", group)
        {
            Numerator = numerator,
            Denominator = denominator,
            Population = Amount(row, Columns.Population, out _, least: 0),
            Value = value,
            Text = text,
            StandardError = Amount(row, Columns.StandardError, out _, least: 0),
            Unit = unit is null ? null : Pooled(unit),
            // A ratio may be given by its parts alone.
            Status = Status(row, text is not null || (numerator is not null && denominator is not null)),
            Row = row.Number,
        };
        if (region is null || period is null || indicator is null) return;
        if (observation.Unit is { } one) OneUnit(row, indicator, one);
        var key = new Key(region, period, indicator, group);
        if (!_seen.TryAdd(key, row.Number)) row.Refuse("duplicate", ObservationMessages.Twice(observation, _seen[key]));
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

    private static ValueStatus Status(CsvRow row, bool given)
    {
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
        if (first != unit && Text.Plain(first) != Text.Plain(unit)) row.Refuse("two-units", ObservationMessages.TwoUnits(indicator, first, at, unit));
    }

    // Of pooled words, so that the same object is the same word.
    private readonly record struct Key(string Region, string Period, string Indicator, string? Group)
    {
        public bool Equals(Key other) =>
            ReferenceEquals(Region, other.Region) && ReferenceEquals(Period, other.Period) && ReferenceEquals(Indicator, other.Indicator) && ReferenceEquals(Group, other.Group);

        public override int GetHashCode() => HashCode.Combine(
            RuntimeHelpers.GetHashCode(Region), RuntimeHelpers.GetHashCode(Period), RuntimeHelpers.GetHashCode(Indicator), RuntimeHelpers.GetHashCode(Group));
    }
}
