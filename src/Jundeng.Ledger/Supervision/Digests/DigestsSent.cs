namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>What came of sending what was in the outbox.</summary>
/// <param name="Sent">Messages that went out.</param>
/// <param name="Failed">Those that did not; they are tried again later.</param>
/// <param name="GivenUp">Those that failed for the last time.</param>
public sealed record DigestsSent(int Sent, int Failed, int GivenUp);
