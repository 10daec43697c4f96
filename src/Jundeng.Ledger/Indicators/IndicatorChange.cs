namespace Jundeng.Ledger.Indicators;

/// <summary>An indicator is defined otherwise from a day on; what is null stays.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="On">The first day; not in the future.</param>
public sealed record IndicatorChange(string Code, DateOnly On)
{
    /// <summary>The new Chinese name.</summary>
    public string? Name { get; init; }

    /// <summary>The new English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>The new unit; empty for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The new direction.</summary>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>The new kind.</summary>
    public IndicatorKind? Kind { get; init; }

    /// <summary>The new numerator; empty for none.</summary>
    public string? Numerator { get; init; }

    /// <summary>The new denominator; empty for none.</summary>
    public string? Denominator { get; init; }

    /// <summary>The new disaggregations.</summary>
    public IReadOnlyList<string>? Disaggregations { get; init; }

    /// <summary>The new source; empty for none.</summary>
    public string? Source { get; init; }

    /// <summary>The new frequency.</summary>
    public IndicatorFrequency? Frequency { get; init; }
}
