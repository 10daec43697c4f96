namespace Jundeng.Ledger.Alignments;

/// <summary>A person's word on where an item of a plan comes from; without an item above it is the place's own.</summary>
/// <param name="ItemId">The target, or the task where there is no such target.</param>
/// <param name="UpperPlan">The plan above.</param>
/// <param name="UpperItem">Its target or task.</param>
public sealed record AlignmentChoice(string ItemId, string? UpperPlan = null, string? UpperItem = null);
