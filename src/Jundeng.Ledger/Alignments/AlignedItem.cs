using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>A task or target of a plan, and where it comes from.</summary>
/// <param name="Item">The task or target.</param>
/// <param name="Alignment">Where it comes from as a person said; null where nobody did.</param>
/// <param name="Candidates">What it may carry out, the most alike first; empty once a person said.</param>
/// <param name="Shortfalls">What it promises less than what it carries out.</param>
public sealed record AlignedItem(PlanItem Item, Alignment? Alignment, IReadOnlyList<AlignmentCandidate> Candidates, IReadOnlyList<AlignmentShortfall> Shortfalls);
