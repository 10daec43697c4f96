using Jundeng.Ledger.Reports;

namespace Jundeng.Ledger.Assessment.Data;

/// <summary>A value of an indicator for a region and a period. Zero is a value; missing is none.</summary>
/// <param name="Region">What the data call the region.</param>
/// <param name="Period">The period, such as <c>2026</c> or <c>2026Q2</c>.</param>
/// <param name="Indicator">What the data call the indicator.</param>
/// <param name="Group">The group that the value is of, such as city or country; null for the whole.</param>
public sealed record Observation(string Region, string Period, string Indicator, string? Group)
{
    /// <summary>The number in base units; null where there is none.</summary>
    public double? Value { get; init; }

    /// <summary>The number as written; null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the value is normal, provisional, missing and so on.</summary>
    public ValueStatus Status { get; init; }

    /// <summary>What a ratio counts; null where the data do not say.</summary>
    public double? Numerator { get; init; }

    /// <summary>What a ratio counts it among; null where the data do not say.</summary>
    public double? Denominator { get; init; }

    /// <summary>People of the region, or of the group where there is one; null where the data do not say.</summary>
    public double? Population { get; init; }

    /// <summary>Unit of measure; null where the data do not say.</summary>
    public string? Unit { get; init; }

    /// <summary>Its standard error in the unit of the value, such as that of an estimate from a sample; null where the data do not say.</summary>
    public double? StandardError { get; init; }

    /// <summary>The row that it stood in, the header being row 1.</summary>
    public int Row { get; init; }
}
