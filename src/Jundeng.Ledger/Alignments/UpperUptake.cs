using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>Who carries out an item of a plan.</summary>
/// <param name="Item">The item.</param>
/// <param name="TakenUpBy">The items of plans below that carry it out; empty where nobody took it up.</param>
public sealed record UpperUptake(PlanItem Item, IReadOnlyList<PlanItem> TakenUpBy);
