using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>The keys of the servers as they are stored.</summary>
internal static class ServerKeyRows
{
    private const string Insert = "INSERT INTO server_key (region_id, name, made_at, content, secret_key_id) VALUES (0, @name, @at, @content, @keyId)";

    private const string SelectAll = "SELECT name, content, secret_key_id FROM server_key WHERE region_id = 0 ORDER BY made_at, name";

    public static Task<IReadOnlyList<Row>> AllAsync(Session session) => session.QueryAsync<Row>(SelectAll);

    public static Task AddAsync(Session session, TimeProvider time, string name, string content, string? keyId) =>
        session.ExecuteAsync(Insert, new { name, at = Iso.Now(time), content, keyId });

    public sealed record Row(string Name, string Content, string? SecretKeyId);
}
