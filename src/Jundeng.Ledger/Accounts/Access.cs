using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts;

/// <summary>The one place that decides who may do what.</summary>
internal static class Access
{
    /// <summary>Refuses what the person may not do. Belongs into the transaction that does it.</summary>
    /// <exception cref="LedgerRefusedException">The person may not.</exception>
    public static async Task DemandAsync(Session session, TimeProvider time, Act act, AccessAction action, AccessObject of)
    {
        if (await DenialAsync(session, time, act, action, of) is { } denial) throw new LedgerRefusedException(denial);
    }

    /// <summary>Why the person may not; null where they may.</summary>
    public static async Task<Refusal?> DenialAsync(Session session, TimeProvider time, Act act, AccessAction action, AccessObject of)
    {
        if (act.Only is { } only && !only.Contains(action)) return Security.SecurityMessages.NotInToken(act.Who, AccessRules.Of(action));
        var decision = await DecideAsync(session, time, act.Who.Trim(), action, of);
        return decision.Allowed ? null : AccessMessages.Denied(decision);
    }

    /// <summary>Refuses a program with a token what only the person may do: to change how they prove who they are.</summary>
    public static void DemandPerson(Act act)
    {
        if (act.Only is not null) throw new LedgerRefusedException(Security.SecurityMessages.NotByToken(act.Who));
    }

    public static async Task<AccessDecision> DecideAsync(Session session, TimeProvider time, string who, AccessAction action, AccessObject of) =>
        new AccessJudge(who, AccessRules.Of(action), of, await AccessFacts.LoadAsync(session, time, who, of)).Decide();
}
