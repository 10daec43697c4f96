namespace Jundeng.Ledger.Audit;

/// <summary>One act that changed the ledger. Never altered.</summary>
/// <param name="RegionCode">Code of the region whose chain holds it; null for the chain of what has no region.</param>
/// <param name="Seq">Its number in the chain, from 1 without gaps.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="What">What, one of <see cref="EventType"/>.</param>
/// <param name="About">To what, such as a plan's id.</param>
/// <param name="Why">Why, where a reason was given.</param>
/// <param name="Before">The state before as JSON; null where there was none.</param>
/// <param name="After">The state after as JSON; for many rows their count and digest.</param>
/// <param name="Hash">SHA-256 over the hash of the event before it and the stored bytes of all fields above.</param>
public sealed record LedgerEvent(
    string? RegionCode,
    long Seq,
    DateTimeOffset At,
    string Who,
    string What,
    string About,
    string? Why,
    string? Before,
    string? After,
    string Hash);
