using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Alignments;

/// <summary>Where an item of a plan comes from, as a person said.</summary>
/// <param name="Origin">Whether it is required from above.</param>
/// <param name="Path">The item of the plan above that it carries out, then the one that this carries out itself, up to where it comes from; empty for the place's own.</param>
/// <param name="Why">The reason; null where none was given.</param>
public sealed record Alignment(AlignmentOrigin Origin, IReadOnlyList<PlanItem> Path, string? Why);
