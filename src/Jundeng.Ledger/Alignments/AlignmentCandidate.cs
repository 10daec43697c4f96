using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>An item of a plan above that one may carry out.</summary>
/// <param name="Item">The item above.</param>
/// <param name="Score">How alike the names are, from 0 to 1.</param>
public sealed record AlignmentCandidate(PlanItem Item, double Score);
