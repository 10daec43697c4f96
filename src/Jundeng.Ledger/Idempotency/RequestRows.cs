using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Idempotency;

/// <summary>Requests with a key as they are stored.</summary>
internal static class RequestRows
{
    private const string Insert = """
        INSERT INTO request_answer (region_id, who, request_key, request_sha256, at) VALUES (0, @who, @key, @sha256, @at) ON CONFLICT DO NOTHING
        """;

    private const string OfKey = "WHERE region_id = 0 AND who = @who AND request_key = @key";

    public static async Task<bool> AddAsync(Session session, string who, string key, string sha256, string at) =>
        await session.ExecuteAsync(Insert, new { who, key, sha256, at }) == 1;

    public static async Task<KeptRequest> GetAsync(Session session, string who, string key)
    {
        var row = await session.SingleAsync<Row>($"SELECT request_sha256, at, answer FROM request_answer {OfKey}", new { who, key });
        return new KeptRequest(row.RequestSha256, Iso.ToMoment(row.At), row.Answer);
    }

    public static Task<int> AnswerAsync(Session session, string who, string key, string answer) =>
        session.ExecuteAsync($"UPDATE request_answer SET answer = @answer {OfKey}", new { who, key, answer });

    public static Task<int> RemoveAsync(Session session, string who, string key) => session.ExecuteAsync($"DELETE FROM request_answer {OfKey}", new { who, key });

    public static Task<int> RemoveOldAsync(Session session, string before) => session.ExecuteAsync("DELETE FROM request_answer WHERE region_id = 0 AND at < @before", new { before });

    private sealed record Row(string RequestSha256, string At, string? Answer);
}
