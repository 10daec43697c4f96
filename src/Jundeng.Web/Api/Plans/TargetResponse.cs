using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Web.Api.Plans;

/// <summary>A quantity by which one can later say "done" or "not done".</summary>
/// <param name="Id">Unique in the plan.</param>
/// <param name="Task">The task it belongs to; null outside every task.</param>
/// <param name="Start">First code point of the number.</param>
/// <param name="End">One past the last code point of the number with its unit; equal to the start where there is no source.</param>
/// <param name="Text">The number as written.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Comparator">How the value is meant.</param>
/// <param name="Value">In base units, percents in percent; for a range its lower end.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Unit">The measure word as written, without multiplier.</param>
/// <param name="Kind">What role the quantity plays.</param>
/// <param name="Basis">Whether the value is a level or a change.</param>
/// <param name="Flow">Whether the value counts a period or a state.</param>
/// <param name="Due">The last day by which it is due; null means the end of the plan.</param>
/// <param name="PartOf">The target that this one is a part of.</param>
/// <param name="Modality">How firmly the text promises.</param>
/// <param name="Binding">True for 约束性, false for 预期性.</param>
public sealed record TargetResponse(
    string Id,
    string? Task,
    int Start,
    int End,
    string Text,
    string Indicator,
    Comparator Comparator,
    decimal Value,
    decimal? Upper,
    string? Unit,
    TargetKind Kind,
    Basis Basis,
    Flow? Flow,
    DateOnly? Due,
    string? PartOf,
    Modality? Modality,
    bool? Binding)
{
    internal static TargetResponse Of(PlanTarget target, CodePoints points) => new(
        target.Id,
        target.TaskId,
        points.FromUtf16(target.Span.Start),
        points.FromUtf16(target.Span.End),
        target.Text,
        target.Indicator,
        target.Comparator,
        target.Value,
        target.Upper,
        target.Unit,
        target.Kind,
        target.Basis,
        target.Flow,
        target.Due,
        target.PartOf,
        target.Modality,
        target.Binding);
}
