using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>Parts held against the whole.</summary>
/// <param name="Result">What the parts come to: their sum, their joint ratio, the last year, or the one that is farthest from the whole.</param>
/// <param name="Difference">The result less the whole.</param>
/// <param name="State">Whether the whole is met when every part is.</param>
/// <param name="Notes">What else should be looked at.</param>
public sealed record Reconciliation(decimal Result, decimal Difference, ReconciliationState State, IReadOnlyList<LocalText> Notes)
{
    internal static Reconciliation Of(PlanTarget target, decimal whole, AllocationRule rule, IReadOnlyList<AllocatedValue> parts, IReadOnlyList<LocalText> notes)
    {
        // The end of a range belongs to the value of the plan, not to that of a year.
        var upper = whole == target.Value ? target.Upper ?? whole : whole;
        var result = rule switch
        {
            AllocationRule.Sum => parts.Sum(part => part.Value),
            AllocationRule.Ratio => parts.Sum(part => part.Numerator!.Value) * RatioScale.Of(target.Unit) / parts.Sum(part => part.Denominator!.Value),
            AllocationRule.End => parts[^1].Value,
            _ => Farthest(target.Comparator, whole, upper, parts),
        };
        return new Reconciliation(result, result - whole, StateOf(target.Comparator, whole, upper, result), notes);
    }

    private static decimal Farthest(Comparator comparator, decimal whole, decimal upper, IReadOnlyList<AllocatedValue> parts) => comparator switch
    {
        Comparator.AtMost => parts.Max(part => part.Value),
        Comparator.Equal => parts.Select(part => part.Value).MaxBy(value => value < whole ? whole - value : value - upper),
        _ => parts.Min(part => part.Value),
    };

    private static ReconciliationState StateOf(Comparator comparator, decimal whole, decimal upper, decimal result) => comparator switch
    {
        Comparator.AtMost => result <= upper ? ReconciliationState.Fits : ReconciliationState.Above,
        Comparator.Equal when result > upper => ReconciliationState.Above,
        _ => result >= whole ? ReconciliationState.Fits : ReconciliationState.Below,
    };
}
