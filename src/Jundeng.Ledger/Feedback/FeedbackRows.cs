using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Feedback;

/// <summary>Messages of the public, what was decided on them, and votes.</summary>
internal static class FeedbackRows
{
    public static readonly EventTable Table = new("feedback_message", "message_no", "public_id", "release_no", "about", "text");

    public static readonly EventTable Decisions = new("feedback_decision", "message_no", "state", "answer", "is_public");

    public static readonly EventTable Votes = new("satisfaction_vote", "release_no", "score");

    private const string Select = """
        SELECT m.public_id AS id, r.public_id AS release_id, m.about, m.text, e.at, d.state, d.answer, d.is_public, f.who, f.why, m.region_id, m.message_no
        FROM feedback_message m
        JOIN release r ON r.region_id = m.region_id AND r.release_no = m.release_no
        JOIN event e ON e.region_id = m.region_id AND e.seq = m.event_seq
        LEFT JOIN feedback_decision d ON d.region_id = m.region_id AND d.message_no = m.message_no
        LEFT JOIN event f ON f.region_id = d.region_id AND f.seq = d.event_seq
        """;

    private const string SelectIds = "SELECT public_id FROM feedback_message";

    private const string SelectNext = "SELECT COALESCE(MAX(message_no), 0) + 1 FROM feedback_message WHERE region_id = @region";

    private const string SelectCount = "SELECT COUNT(*) FROM feedback_message WHERE region_id = @RegionId AND release_no = @ReleaseNo";

    private const string SelectSince = """
        SELECT COUNT(*) FROM feedback_message m JOIN event e ON e.region_id = m.region_id AND e.seq = m.event_seq
        WHERE m.region_id = @RegionId AND m.release_no = @ReleaseNo AND e.at > @since
        """;

    private const string SelectVotes = """
        SELECT COUNT(CASE WHEN score = 1 THEN 1 END) AS one, COUNT(CASE WHEN score = 2 THEN 1 END) AS two, COUNT(CASE WHEN score = 3 THEN 1 END) AS three,
               COUNT(CASE WHEN score = 4 THEN 1 END) AS four, COUNT(CASE WHEN score = 5 THEN 1 END) AS five
        FROM satisfaction_vote WHERE region_id = @RegionId AND release_no = @ReleaseNo
        """;

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static Task<long> CountAsync(Session session, ReleaseRow release) => session.SingleAsync<long>(SelectCount, new { release.RegionId, release.ReleaseNo });

    public static Task<long> CountSinceAsync(Session session, ReleaseRow release, DateTimeOffset since) =>
        session.SingleAsync<long>(SelectSince, new { release.RegionId, release.ReleaseNo, since = Iso.Of(since) });

    public static async Task<(FeedbackMessage Message, long RegionId, long Number)> GetAsync(Session session, string id)
    {
        var row = await session.FirstOrDefaultAsync<Row>($"{Select} WHERE m.public_id = @id", new { id })
            ?? throw new LedgerRefusedException(FeedbackMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));
        return (row.ToMessage(), row.RegionId, row.MessageNo);
    }

    /// <summary>The messages of a release, or all, the oldest first.</summary>
    public static async Task<IReadOnlyList<FeedbackMessage>> ListAsync(Session session, string? release)
    {
        var where = release is null ? "" : "WHERE r.public_id = @release";
        return [.. (await session.QueryAsync<Row>($"{Select} {where} ORDER BY m.region_id, m.message_no", new { release })).Select(row => row.ToMessage())];
    }

    public static async Task<Satisfaction> VotesAsync(Session session, ReleaseRow release)
    {
        var row = await session.SingleAsync<VoteRow>(SelectVotes, new { release.RegionId, release.ReleaseNo });
        return new Satisfaction([(int)row.One, (int)row.Two, (int)row.Three, (int)row.Four, (int)row.Five]);
    }

    private sealed record Row(
        string Id, string ReleaseId, string? About, string Text, string At, string? State, string? Answer, long? IsPublic, string? Who, string? Why, long RegionId, long MessageNo)
    {
        public FeedbackMessage ToMessage() => new(
            Id, ReleaseId, About, Text, Iso.ToMoment(At), FeedbackWords.State(State) ?? FeedbackState.Received, Answer, IsPublic == 1, Who, Why);
    }

    private sealed record VoteRow(long One, long Two, long Three, long Four, long Five);
}
