using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

/// <summary>Decides from the facts, step by step.</summary>
internal sealed class AccessJudge(string who, AccessRule rule, AccessObject of, AccessFacts facts)
{
    private readonly List<AccessReason> _reasons = [];

    public AccessDecision Decide()
    {
        if (facts.NoAccounts)
        {
            _reasons.Add(new AccessReason(true, AccessMessages.NoAccounts));
            return new AccessDecision(who, rule, true, _reasons, null);
        }

        if (facts.Account is not { } account) return Deny(AccessMessages.NoAccount(who));
        if (account.Disabled == 1) return Deny(AccessMessages.Disabled(who));
        Hold(AccessMessages.HasAccount(who));
        foreach (var principal in facts.Principals) Hold(AccessMessages.StandsIn(who, principal.Name));
        Hold(AccessMessages.Needs(rule));

        var may = rule.Allowed.SelectMany(allowed => facts.Roles.Where(role => role.Grant.Of == allowed.Role).Where(role => Reaches(role, allowed.Reach))).ToList();
        if (may.Count == 0) return Deny(AccessMessages.NoRole(who, rule));
        if (!rule.NotOwn || of.Author is null) return Allow();
        if (of.Author == who || may.TrueForAll(role => role.Principal?.Name == of.Author)) return Deny(AccessMessages.OwnWork(who, rule, of.Author));
        Hold(AccessMessages.OthersWork(of.Author));
        return Allow();
    }

    private bool Reaches(HeldRole role, AccessReach reach)
    {
        var name = AccessMessages.Role(role);
        if (!role.Grant.HoldsOn(facts.Day)) return Lack(AccessMessages.OtherDays(name, role.Grant));
        if (!facts.Reaches(role.Grant, reach, of)) return Lack(AccessMessages.DoesNotReach(name, reach));
        return Hold(AccessMessages.DoesReach(name, reach));
    }

    private bool Hold(LocalText text)
    {
        _reasons.Add(new AccessReason(true, text));
        return true;
    }

    private bool Lack(LocalText text)
    {
        _reasons.Add(new AccessReason(false, text));
        return false;
    }

    private AccessDecision Allow() => new(who, rule, true, _reasons, null);

    private AccessDecision Deny(LocalText missing)
    {
        Lack(missing);
        return new AccessDecision(who, rule, false, _reasons, missing);
    }
}
