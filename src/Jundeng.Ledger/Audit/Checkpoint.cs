namespace Jundeng.Ledger.Audit;

/// <summary>The heads of all chains at a moment. Kept elsewhere, it shows later whether the end of a chain, or a whole chain, was removed.</summary>
/// <param name="At">The moment.</param>
/// <param name="Chains">Every chain that has an event, by its number.</param>
public sealed record Checkpoint(DateTimeOffset At, IReadOnlyList<CheckpointChain> Chains);
