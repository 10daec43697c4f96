namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>One mail of the outbox.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Holder">Whose it is.</param>
/// <param name="On">The day that it is of.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Items">How many things it lists.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its text.</param>
/// <param name="Attempts">How many times sending was tried.</param>
/// <param name="Sent">Whether it went out.</param>
/// <param name="Problem">What was wrong the last time; null where nothing was.</param>
/// <param name="NextAt">When sending is tried next at the earliest; null where it went out or was given up.</param>
public sealed record DigestMessage(
    int Number, DigestHolder Holder, DateOnly On, string Address, int Items, string Subject, string Body, int Attempts, bool Sent, string? Problem, DateTimeOffset? NextAt)
{
    /// <summary>The same for every try, so that a mail that comes twice is known as one.</summary>
    public string MessageId => FormattableString.Invariant($"digest-{On:yyyyMMdd}-{Number}@jundeng");
}
