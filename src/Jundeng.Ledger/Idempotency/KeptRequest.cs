namespace Jundeng.Ledger.Idempotency;

/// <summary>A request that had a key first.</summary>
/// <param name="Sha256">Its checksum.</param>
/// <param name="At">When it came.</param>
/// <param name="Answer">What was answered; null as long as it is being worked on, or where the server stopped before it was known.</param>
public sealed record KeptRequest(string Sha256, DateTimeOffset At, string? Answer);
