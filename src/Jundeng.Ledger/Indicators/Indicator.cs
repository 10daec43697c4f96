using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>What is measured year after year, as it is defined from a day on.</summary>
/// <param name="Code">Given once, such as <c>EDU-01</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">Unit of measure; null where there is none.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Kind">What it counts.</param>
public sealed record Indicator(string Code, LocalText Name, string? Unit, IndicatorDirection Direction, IndicatorKind Kind)
{
    /// <summary>What is counted above the line; only of ratios and coverages, and always there.</summary>
    public string? Numerator { get; init; }

    /// <summary>What is counted below the line, with the population that is meant.</summary>
    public string? Denominator { get; init; }

    /// <summary>By what it is broken down, such as sex or city and country.</summary>
    public IReadOnlyList<string> Disaggregations { get; init; } = [];

    /// <summary>Where its values come from.</summary>
    public string? Source { get; init; }

    /// <summary>How often it is measured.</summary>
    public IndicatorFrequency Frequency { get; init; }

    /// <summary>The first day of this definition; null = as far back as is known.</summary>
    public DateOnly? Since { get; init; }
}
