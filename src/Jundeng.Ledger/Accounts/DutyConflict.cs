namespace Jundeng.Ledger.Accounts;

/// <summary>Two roles that one person would hold on the same days and may not: those that watch over the others stand alone.</summary>
/// <param name="Account">The person.</param>
/// <param name="One">A role.</param>
/// <param name="Other">A role that does not go with it.</param>
/// <param name="From">The first day of both.</param>
internal sealed record DutyConflict(string Account, Role One, Role Other, string From)
{
    /// <summary>Conflicts of today and later, one an account; a person has the roles of those for whom they stand in too.</summary>
    public static IEnumerable<DutyConflict> Find(IReadOnlyList<AccountState> accounts, IReadOnlyList<GrantState> grants, IReadOnlyList<StandInState> standIns, string day)
    {
        var own = grants.ToLookup(grant => grant.AccountNo, grant => (grant.Of, From: grant.FromDay, To: grant.ToDay ?? Iso.Last));
        foreach (var account in accounts)
        {
            var passed = standIns.Where(standIn => standIn.DeputyNo == account.AccountNo)
                .SelectMany(standIn => own[standIn.AccountNo].Select(role => (role.Of, From: Later(role.From, standIn.FromDay), To: Earlier(role.To, standIn.ToDay))));
            var roles = own[account.AccountNo].Concat(passed).Select(role => (role.Of, From: Later(role.From, day), role.To)).Where(role => string.CompareOrdinal(role.From, role.To) <= 0).ToList();
            var pairs =
                from one in roles
                from other in roles
                where one.Of < other.Of && !RoleWords.Agree(one.Of, other.Of)
                let first = Later(one.From, other.From)
                where string.CompareOrdinal(first, Earlier(one.To, other.To)) <= 0
                select new DutyConflict(account.Name, one.Of, other.Of, first);
            if (pairs.FirstOrDefault() is { } conflict) yield return conflict;
        }
    }

    private static string Later(string one, string other) => string.CompareOrdinal(one, other) >= 0 ? one : other;

    private static string Earlier(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;
}
