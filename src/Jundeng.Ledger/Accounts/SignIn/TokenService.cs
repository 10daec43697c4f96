using System.Security.Cryptography;
using System.Text.Json;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>Tokens by which programs act for accounts: for some actions and some days, never more than the account may.</summary>
public sealed class TokenService(LedgerStore store)
{
    internal static readonly EventTable Table = new("account_token", "account_no", "token_no", "label", "hash", "actions", "last_day");

    private const int MostDays = 366;
    private const string Prefix = "jundeng_";

    private const string SelectHeld = """
        SELECT t.account_no, a.name, t.token_no, t.label, t.hash, t.actions, t.last_day
        FROM account_token t JOIN account a ON a.region_id = t.region_id AND a.account_no = t.account_no
        WHERE t.region_id = 0 AND NOT EXISTS (
            SELECT 1 FROM account_token u WHERE u.region_id = t.region_id AND u.account_no = t.account_no AND u.token_no = t.token_no AND u.event_seq > t.event_seq)
        """;

    private readonly LedgerStore _store = store;

    private string Today => Iso.Of(Zone.Today(_store.Time));

    /// <summary>Makes a token for one's own account.</summary>
    /// <param name="label">What it is for.</param>
    /// <param name="actions">For which actions.</param>
    /// <param name="to">The last day.</param>
    /// <param name="act">The person.</param>
    /// <param name="ct">Cancels the writing.</param>
    /// <returns>The token, told once: only its hash is kept.</returns>
    /// <exception cref="LedgerRefusedException">The label, the actions or the day are not sound, or there is no such account; nothing was written.</exception>
    public Task<string> MakeAsync(string label, IReadOnlyCollection<AccessAction> actions, DateOnly to, Act act, CancellationToken ct = default)
    {
        Access.DemandPerson(act);
        if (string.IsNullOrWhiteSpace(label)) throw new LedgerRefusedException(Security.SecurityMessages.TokenLabel);
        if (actions.Count == 0) throw new LedgerRefusedException(Security.SecurityMessages.TokenActions);
        var today = Zone.Today(_store.Time);
        if (to < today || to > today.AddDays(MostDays)) throw new LedgerRefusedException(Security.SecurityMessages.TokenDay(to, MostDays));
        var token = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return _store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, _store.Time, EventLog.NoRegion, act);
                if (await AccountRows.FindAsync(session, act.Who.Trim()) is not { Disabled: 0 } account) throw new LedgerRefusedException(new Refusal("access-denied", AccessMessages.NoAccount(act.Who)));
                var number = (await OfAsync(session, account.AccountNo)).Count + 1;
                string[] codes = [.. actions.Distinct().Order().Select(action => AccessRules.Of(action).Code)];
                write.Add(Table, account.AccountNo, (long)number, label.Trim(), SessionRows.HashOf(token), JsonSerializer.Serialize(codes), Iso.Of(to));
                await write.CommitAsync(EventType.TokenMade, account.Name, null, new { number, label = label.Trim(), actions = codes, to });
                return token;
            },
            ct);
    }

    /// <summary>The tokens of an account; everybody may read their own.</summary>
    /// <exception cref="LedgerRefusedException">There is no such account, or the person may not read it.</exception>
    public Task<IReadOnlyList<ApiToken>> ListAsync(string name, Act act, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<ApiToken>>(
        async session =>
        {
            if (name != act.Who.Trim()) await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountRead, AccessObject.Ledger);
            var account = await AccountRows.FindAsync(session, name) ?? throw new LedgerRefusedException(AccountMessages.Unknown(name, null));
            return [.. (await OfAsync(session, account.AccountNo)).Select(state => state.ToToken(Today))];
        },
        ct);

    /// <summary>Ends a token at once; one's own, or as an administrator another's.</summary>
    /// <exception cref="LedgerRefusedException">There is no such token, or the person may not; nothing was written.</exception>
    public Task RevokeAsync(string name, int number, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var write = await LedgerWrite.BeginAsync(session, _store.Time, EventLog.NoRegion, act);
            if (name != act.Who.Trim()) await Access.DemandAsync(session, _store.Time, act, AccessAction.AccountReset, AccessObject.Ledger with { Author = name });
            var account = await AccountRows.FindAsync(session, name) ?? throw new LedgerRefusedException(AccountMessages.Unknown(name, null));
            var state = (await OfAsync(session, account.AccountNo)).FirstOrDefault(token => token.TokenNo == number && token.HoldsOn(Today))
                ?? throw new LedgerRefusedException(Security.SecurityMessages.UnknownToken(name, number));
            var last = Iso.Of(Zone.Today(_store.Time).AddDays(-1));
            write.Add(Table, state.AccountNo, state.TokenNo, state.Label, state.Hash, state.Actions, last);
            await write.CommitAsync(EventType.TokenRevoked, name, new { number, to = state.LastDay }, new { number, to = last });
            return true;
        },
        ct);

    /// <summary>For whom a token acts and what it is for; null where it does not hold.</summary>
    public Task<Act?> FindAsync(string token, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var state = await session.FirstOrDefaultAsync<TokenState>($"{SelectHeld} AND t.hash = @hash", new { hash = SessionRows.HashOf(token) });
            if (state is null || !state.HoldsOn(Today) || await AccountRows.FindAsync(session, state.Name) is not { Disabled: 0 }) return null;
            return new Act(state.Name) { Only = [.. state.Codes.Select(AccessRules.Find).OfType<AccessRule>().Select(rule => rule.Action)] };
        },
        ct);

    private static Task<IReadOnlyList<TokenState>> OfAsync(Session session, long account) =>
        session.QueryAsync<TokenState>($"{SelectHeld} AND t.account_no = @account ORDER BY t.token_no", new { account });
}
