namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>What came of making digests.</summary>
/// <param name="Made">Messages that were put into the outbox.</param>
/// <param name="Known">Those whose recipient has had one today.</param>
/// <param name="WithoutAddress">Who has something to do and no address.</param>
public sealed record DigestsMade(IReadOnlyList<DigestMessage> Made, int Known, IReadOnlyList<DigestHolder> WithoutAddress);
