namespace Jundeng.Ledger.Audit;

/// <summary>A chain in a checkpoint.</summary>
/// <param name="Chain">Its number: that of the region in the ledger, 0 for what has no region.</param>
/// <param name="Length">How many events it had.</param>
/// <param name="Head">Hash of the last of them.</param>
public sealed record CheckpointChain(long Chain, long Length, string Head);
