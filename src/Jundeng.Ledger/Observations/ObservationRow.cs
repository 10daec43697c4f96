using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Observations;

/// <summary>A version of an observation as it is stored.</summary>
internal sealed record ObservationRow(
    long RegionId, string Indicator, string Period, string GroupName, long Version, string Status, string? Digits, double? Number, double? Numerator, double? Denominator,
    double? Population, string? Unit, double? StandardError = null)
{
    public const string Columns = "region_id, indicator, period, group_name, version, status, digits, number, numerator, denominator, population, unit";

    /// <summary>What it is an observation of.</summary>
    public ObservationKey Key => new(RegionId, Indicator, Period, GroupName);

    /// <summary>Its standard error as a row of its own; null where none is told.</summary>
    public object?[]? ErrorValues => StandardError is { } error ? [RegionId, Indicator, Period, GroupName, Version, error] : null;

    public object?[] Values => [RegionId, Indicator, Period, GroupName, Version, Status, Digits, Number, Numerator, Denominator, Population, Unit];

    public static ObservationRow Of(Observation row, long region) => new(
        region, row.Indicator, row.Period, row.Group ?? "", 1, ReportCodes.Of(row.Status), row.Text, row.Value, row.Numerator, row.Denominator, row.Population, row.Unit, row.StandardError);

    public Observation ToObservation(string region) => new(region, Period, Indicator, GroupName.Length > 0 ? GroupName : null)
    {
        Text = Digits,
        Value = Number,
        Status = ReportCodes.TryParse(Status, out ValueStatus status) ? status : throw new InvalidOperationException($"'{Status}' is no status."),
        Numerator = Numerator,
        Denominator = Denominator,
        Population = Population,
        Unit = Unit,
        StandardError = StandardError,
    };

    /// <summary>Whether both say the same; "1,200" and "1200" do.</summary>
    public bool SaysTheSame(ObservationRow other) => this with { Version = 0, Digits = null } == other with { Version = 0, Digits = null };
}
