using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Passwords and second factors of accounts; of each the one set last holds.</summary>
internal static class CredentialRows
{
    public static readonly EventTable Passwords = new("account_password", "account_no", "hash", "must_change");

    public static readonly EventTable SecondFactors = new("account_second_factor", "account_no", "secret", "key_id");

    private const string SelectPasswords = """
        SELECT p.hash, p.must_change, e.at FROM account_password p JOIN event e ON e.region_id = p.region_id AND e.seq = p.event_seq
        WHERE p.region_id = 0 AND p.account_no = @account ORDER BY p.event_seq DESC
        """;

    private const string SelectSecondFactor = "SELECT secret, key_id FROM account_second_factor WHERE region_id = 0 AND account_no = @account ORDER BY event_seq DESC LIMIT 1";

    /// <summary>The passwords of an account, the last first.</summary>
    public static Task<IReadOnlyList<PasswordState>> PasswordsAsync(Session session, long account) => session.QueryAsync<PasswordState>(SelectPasswords, new { account });

    public static async Task<SecondFactorState?> SecondFactorAsync(Session session, long account) =>
        await session.FirstOrDefaultAsync<SecondFactorState>(SelectSecondFactor, new { account }) is { Secret: not null } set ? set : null;
}
