using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Messages and tries to send them.</summary>
internal static class DigestRows
{
    public static readonly EventTable Messages = new("digest_message", "message_no", "kind", "holder", "on_date", "address", "items", "subject", "body");

    public static readonly EventTable Attempts = new("digest_attempt", "message_no", "attempt_no", "at", "sent", "problem", "next_at");

    private const string Select = """
        SELECT m.message_no, m.kind, m.holder, m.on_date, m.address, m.items, m.subject, m.body, a.attempt_no, a.sent, a.problem, a.next_at
        FROM digest_message m
        LEFT JOIN digest_attempt a ON a.region_id = m.region_id AND a.message_no = m.message_no AND a.attempt_no = (
            SELECT MAX(b.attempt_no) FROM digest_attempt b WHERE b.region_id = a.region_id AND b.message_no = a.message_no)
        WHERE m.region_id = 0
        """;

    private const string SelectList = $"{Select} AND m.on_date >= @from ORDER BY m.message_no";

    private const string SelectWaiting = $"{Select} AND (a.attempt_no IS NULL OR (a.sent = 0 AND a.next_at <= @now)) ORDER BY m.message_no";

    private const string SelectGivenUp = $"{Select} AND a.sent = 0 AND a.next_at IS NULL ORDER BY m.message_no";

    private const string SelectHolders = "SELECT kind, holder FROM digest_message WHERE region_id = 0 AND on_date = @on";

    private const string SelectNext = "SELECT COALESCE(MAX(message_no), 0) + 1 FROM digest_message WHERE region_id = 0";

    public static async Task<Dictionary<DigestHolder, string>> AddressesAsync(Session session) =>
        (await MailRows.AllAsync(session)).ToDictionary(row => DigestHolder.Of(row.Kind, row.Holder), row => row.Address);

    public static async Task<HashSet<DigestHolder>> HoldersAsync(Session session, DateOnly on) =>
        [.. (await session.QueryAsync<HolderRow>(SelectHolders, new { on = Iso.Of(on) })).Select(row => DigestHolder.Of(row.Kind, row.Holder))];

    public static Task<long> NextNumberAsync(Session session) => session.SingleAsync<long>(SelectNext);

    public static async Task<IReadOnlyList<DigestMessage>> SinceAsync(Session session, DateOnly from) =>
        [.. (await session.QueryAsync<Row>(SelectList, new { from = Iso.Of(from) })).Select(row => row.ToMessage())];

    /// <summary>Those that were not tried yet, and those whose next try has come.</summary>
    public static async Task<IReadOnlyList<DigestMessage>> WaitingAsync(Session session, string now) =>
        [.. (await session.QueryAsync<Row>(SelectWaiting, new { now })).Select(row => row.ToMessage())];

    /// <summary>Those that did not go out and are not tried any more.</summary>
    public static async Task<IReadOnlyList<DigestMessage>> GivenUpAsync(Session session) => [.. (await session.QueryAsync<Row>(SelectGivenUp)).Select(row => row.ToMessage())];

    private sealed record HolderRow(string Kind, string Holder);

    private sealed record Row(
        long MessageNo, string Kind, string Holder, string OnDate, string Address, long Items, string Subject, string Body, long? AttemptNo, long? Sent, string? Problem, string? NextAt)
    {
        public DigestMessage ToMessage() => new(
            (int)MessageNo, DigestHolder.Of(Kind, Holder), Iso.ToDay(OnDate), Address, (int)Items, Subject, Body, (int)(AttemptNo ?? 0), Sent == 1, Problem, NextAt is null ? null : Iso.ToMoment(NextAt));
    }
}
