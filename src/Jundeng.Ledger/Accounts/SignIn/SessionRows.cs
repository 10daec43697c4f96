using System.Security.Cryptography;
using System.Text;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Who is signed in. Only the hash of a token is kept.</summary>
internal static class SessionRows
{
    private const string Insert = """
        INSERT INTO account_session (region_id, token_hash, account_no, stage, began_at, seen_at) VALUES (0, @hash, @account, @stage, @at, @at)
        """;

    private const string SelectByToken = """
        SELECT s.account_no, a.name, s.stage, s.began_at, s.seen_at
        FROM account_session s JOIN account a ON a.region_id = s.region_id AND a.account_no = s.account_no
        WHERE s.region_id = 0 AND s.token_hash = @hash
        """;

    private const string SelectAll = """
        SELECT s.account_no, a.name, s.stage, s.began_at, s.seen_at
        FROM account_session s JOIN account a ON a.region_id = s.region_id AND a.account_no = s.account_no
        WHERE s.region_id = 0 AND s.began_at >= @began AND s.seen_at >= @seen ORDER BY s.began_at
        """;

    private const string Touch = "UPDATE account_session SET seen_at = @at WHERE region_id = 0 AND token_hash = @hash";

    private const string SetStage = "UPDATE account_session SET stage = @stage, seen_at = @at WHERE region_id = 0 AND token_hash = @hash";

    private const string Delete = "DELETE FROM account_session WHERE region_id = 0 AND token_hash = @hash";

    private const string DeleteOf = "DELETE FROM account_session WHERE region_id = 0 AND account_no = @account";

    private const string DeleteOld = "DELETE FROM account_session WHERE region_id = 0 AND (began_at < @began OR seen_at < @seen)";

    /// <summary>What is stored of a token, which is random and long, so that one round of a plain hash does.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public static async Task<string> BeginAsync(Session session, TimeProvider time, long account, string stage)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await session.ExecuteAsync(Insert, new { hash = HashOf(token), account, stage, at = Iso.Now(time) });
        return token;
    }

    public static Task<SessionState?> FindAsync(Session session, string token) => session.FirstOrDefaultAsync<SessionState>(SelectByToken, new { hash = HashOf(token) });

    public static Task<IReadOnlyList<SessionState>> AllAsync(Session session, string began, string seen) => session.QueryAsync<SessionState>(SelectAll, new { began, seen });

    public static Task TouchAsync(Session session, TimeProvider time, string token) => session.ExecuteAsync(Touch, new { hash = HashOf(token), at = Iso.Now(time) });

    public static Task SetStageAsync(Session session, TimeProvider time, string token, string stage) => session.ExecuteAsync(SetStage, new { hash = HashOf(token), stage, at = Iso.Now(time) });

    public static Task EndAsync(Session session, string token) => session.ExecuteAsync(Delete, new { hash = HashOf(token) });

    public static Task<int> EndAllAsync(Session session, long account) => session.ExecuteAsync(DeleteOf, new { account });

    public static Task RemoveOldAsync(Session session, string began, string seen) => session.ExecuteAsync(DeleteOld, new { began, seen });
}
