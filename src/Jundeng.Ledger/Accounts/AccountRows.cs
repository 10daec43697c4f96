using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>The accounts of the ledger and their roles.</summary>
internal static class AccountRows
{
    public static readonly EventTable Table = new("account", "account_no", "name");

    public static readonly EventTable States = new("account_state", "account_no", "full_name", "disabled");

    public static readonly EventTable Grants = new("account_grant", "account_no", "grant_no", "role", "in_region", "org_no", "from_day", "to_day");

    public static readonly EventTable StandIns = new("account_stand_in", "account_no", "deputy_no", "from_day", "to_day");

    private const string SelectAny = "SELECT EXISTS (SELECT 1 FROM account)";

    private const string SelectState = """
        SELECT a.account_no, a.name, s.full_name, s.disabled
        FROM account a JOIN account_state s ON s.region_id = a.region_id AND s.account_no = a.account_no
        WHERE NOT EXISTS (
            SELECT 1 FROM account_state t WHERE t.region_id = s.region_id AND t.account_no = s.account_no AND t.event_seq > s.event_seq)
        """;

    private const string SelectStandIns = """
        SELECT s.account_no, s.deputy_no, s.from_day, s.to_day FROM account_stand_in s
        WHERE s.region_id = 0 AND NOT EXISTS (
            SELECT 1 FROM account_stand_in t
            WHERE t.region_id = s.region_id AND t.account_no = s.account_no AND t.deputy_no = s.deputy_no AND t.event_seq > s.event_seq)
        """;

    private const string Principals = """
        SELECT s.account_no FROM account_stand_in s
        WHERE s.region_id = 0 AND s.deputy_no = @deputy AND s.from_day <= @day AND s.to_day >= @day AND NOT EXISTS (
            SELECT 1 FROM account_stand_in t
            WHERE t.region_id = s.region_id AND t.account_no = s.account_no AND t.deputy_no = s.deputy_no AND t.event_seq > s.event_seq)
        """;

    private const string SelectGrants = """
        SELECT g.account_no, g.grant_no, g.role, g.in_region, g.org_no, g.from_day, g.to_day FROM account_grant g
        WHERE g.region_id = 0 AND NOT EXISTS (
            SELECT 1 FROM account_grant h
            WHERE h.region_id = g.region_id AND h.account_no = g.account_no AND h.grant_no = g.grant_no AND h.event_seq > g.event_seq)
        """;

    public static Task<bool> AnyAsync(Session session) => session.SingleAsync<bool>(SelectAny);

    public static Task<AccountState?> FindAsync(Session session, string name) =>
        session.FirstOrDefaultAsync<AccountState>($"{SelectState} AND a.region_id = 0 AND a.name = @name", new { name });

    public static Task<IReadOnlyList<AccountState>> AllAsync(Session session) => session.QueryAsync<AccountState>(SelectState);

    /// <summary>The accounts for which one stands in on a day; those that are disabled have nothing to pass on.</summary>
    public static Task<IReadOnlyList<AccountState>> PrincipalsAsync(Session session, long deputy, string day) => session.QueryAsync<AccountState>(
        $"{SelectState} AND a.region_id = 0 AND s.disabled = 0 AND a.account_no IN ({Principals})", new { deputy, day });

    public static Task<IReadOnlyList<StandInState>> StandInsAsync(Session session) => session.QueryAsync<StandInState>(SelectStandIns);

    public static Task<IReadOnlyList<GrantState>> GrantsAsync(Session session, long account) =>
        session.QueryAsync<GrantState>($"{SelectGrants} AND g.account_no = @account ORDER BY g.grant_no", new { account });

    /// <summary>The roles of an account and of all for whom it stands in on a day.</summary>
    public static Task<IReadOnlyList<GrantState>> HeldGrantsAsync(Session session, long deputy, string day) => session.QueryAsync<GrantState>(
        $"{SelectGrants} AND (g.account_no = @deputy OR g.account_no IN ({Principals})) ORDER BY g.account_no, g.grant_no", new { deputy, day });

    public static Task<IReadOnlyList<GrantState>> AllGrantsAsync(Session session) => session.QueryAsync<GrantState>($"{SelectGrants} ORDER BY g.account_no, g.grant_no");
}
