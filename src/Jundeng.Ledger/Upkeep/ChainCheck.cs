namespace Jundeng.Ledger.Upkeep;

/// <summary>A check of all chains.</summary>
/// <param name="At">The moment whose state was looked at.</param>
/// <param name="Who">Who had it done.</param>
/// <param name="Events">Number of events that were looked at.</param>
/// <param name="Broken">Number of chains that have a broken link.</param>
public sealed record ChainCheck(DateTimeOffset At, string Who, long Events, long Broken);
