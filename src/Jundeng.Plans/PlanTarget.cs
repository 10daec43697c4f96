namespace Jundeng.Plans;

/// <summary>A quantity by which one can later say "done" or "not done".</summary>
/// <param name="Id">Unique in the plan; given once and never renumbered.</param>
/// <param name="TaskId">The task it belongs to; null outside every task.</param>
/// <param name="Span">The number with its multiplier and unit, nothing more.</param>
/// <param name="Text">The words of <paramref name="Span"/>, without a line break inside them.</param>
/// <param name="Indicator">What is measured, standing alone in a table.</param>
/// <param name="Comparator">How the value is meant.</param>
/// <param name="Value">In base units (万 and 亿 multiplied out), percents in percent; for a range its lower end.</param>
/// <param name="Unit">The measure word as written without multiplier; null where there is none.</param>
/// <param name="Kind">What role the quantity plays.</param>
public sealed record PlanTarget(
    string Id,
    string? TaskId,
    TextSpan Span,
    string Text,
    string Indicator,
    Comparator Comparator,
    decimal Value,
    string? Unit,
    TargetKind Kind)
{
    /// <summary>The upper end of a range, in base units; null where there is no range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>Whether the value is a level or a change, and of what sort.</summary>
    public Basis Basis { get; init; } = Basis.Level;

    /// <summary>Whether the value counts a period (flow) or a state (stock); null where the text does not say.</summary>
    public Flow? Flow { get; init; }

    /// <summary>The last day by which it is due; null means the end of the plan.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The target that this one is a part of; null where there is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>How firmly the text promises; null where it does not say.</summary>
    public Modality? Modality { get; init; }

    /// <summary>True for 约束性, false for 预期性, null where the text does not say.</summary>
    public bool? Binding { get; init; }
}
