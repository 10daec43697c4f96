using System.Net.Mail;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>Where mail for accounts and organisations goes.</summary>
internal static class MailRows
{
    public const string OfAccount = "account";

    public const string OfOrganisation = "organisation";

    public static readonly EventTable Table = new("digest_contact", "kind", "holder", "address");

    private const string Select = """
        SELECT c.kind, c.holder, c.address FROM digest_contact c
        WHERE c.region_id = 0 AND c.address IS NOT NULL AND c.event_seq = (
            SELECT MAX(d.event_seq) FROM digest_contact d WHERE d.region_id = c.region_id AND d.kind = c.kind AND d.holder = c.holder)
        """;

    public static Task<IReadOnlyList<MailRow>> AllAsync(Session session) => session.QueryAsync<MailRow>(Select);

    /// <summary>The addresses of accounts by their names.</summary>
    public static async Task<Dictionary<string, string>> OfAccountsAsync(Session session) =>
        (await session.QueryAsync<MailRow>($"{Select} AND c.kind = '{OfAccount}'")).ToDictionary(row => row.Holder, row => row.Address, StringComparer.Ordinal);

    /// <summary>An address as it is stored; null where none is given.</summary>
    /// <exception cref="LedgerRefusedException">It is none.</exception>
    public static string? Checked(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var given = address.Trim();
        return MailAddress.TryCreate(given, out var read) && read.Address == given ? given : throw new LedgerRefusedException(AccountMessages.NoAddress(given));
    }
}
