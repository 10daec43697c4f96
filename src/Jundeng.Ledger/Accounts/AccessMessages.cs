using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

internal static class AccessMessages
{
    public static readonly LocalText NoAccounts = new("本库尚无账户，任何人均可操作。", "The ledger has no accounts yet, so everybody may.");

    public static Refusal Denied(AccessDecision decision) => new("access-denied", decision.Missing!);

    public static LocalText NoAccount(string who) => new(
        $"没有账户“{who}”；请用 --as 或环境变量 JUNDENG_AS 给出本人账户，或请账户管理员新增（jundeng account add {who}）。",
        $"There is no account '{who}'; give your own with --as or the environment variable JUNDENG_AS, or ask an account administrator to add it (jundeng account add {who}).");

    public static LocalText Disabled(string who) => new(
        $"账户“{who}”已停用；请联系账户管理员。", $"The account '{who}' is disabled; ask an account administrator.");

    public static Refusal UnknownObject(string about) => new("unknown-object", new(
        $"没有计划、单位或区域“{about}”；请给出计划编号、单位编号或区划代码。", $"There is no plan, organisation or region '{about}'; give the id of a plan or an organisation, or the code of a region."));

    public static LocalText HasAccount(string who) => new($"账户“{who}”有效。", $"There is an account '{who}', and it is not disabled.");

    public static LocalText StandsIn(string who, string principal) => new($"“{who}”今天代理“{principal}”。", $"'{who}' stands in for '{principal}' today.");

    public static LocalText Needs(AccessRule rule) => new(
        $"{rule.Words.Zh}（{rule.Code}）需要：{string.Join("或", rule.Allowed.Select(allowed => Needed(allowed).Zh))}。",
        $"To {rule.Words.En} ({rule.Code}) takes: {string.Join(" or ", rule.Allowed.Select(allowed => Needed(allowed).En))}.");

    public static LocalText NoRole(string who, AccessRule rule) => new(
        $"“{who}”无权{rule.Words.Zh}：需要{string.Join("或", rule.Allowed.Select(allowed => Needed(allowed).Zh))}；请联系账户管理员授予角色。",
        $"'{who}' may not {rule.Words.En}: it takes {string.Join(" or ", rule.Allowed.Select(allowed => Needed(allowed).En))}; ask an account administrator for the role.");

    public static LocalText OwnWork(string who, AccessRule rule, string author) => who == author
        ? new($"“{who}”不能对本人经手的事项{rule.Words.Zh}；请由他人办理。", $"'{who}' may not {rule.Words.En} where it is their own; another person must do it.")
        : new($"“{who}”代理“{author}”，不能对其经手的事项{rule.Words.Zh}；请由他人办理。", $"'{who}' stands in for '{author}' and may not {rule.Words.En} where it is theirs; another person must do it.");

    public static LocalText OthersWork(string author) => new($"由“{author}”经手，不是本人的事项。", $"It is the work of '{author}', not their own.");

    public static LocalText Role(HeldRole role)
    {
        var words = RoleWords.Words(role.Grant.Of);
        return role.Principal is { } principal ? new($"“{principal.Name}”的{words.Zh}角色", $"the role {words.En} of '{principal.Name}'") : new($"{words.Zh}角色", $"the role {words.En}");
    }

    public static LocalText OtherDays(LocalText role, GrantState grant) => grant.ToDay is { } last
        ? new($"{role.Zh}只在{Iso.ToDay(grant.FromDay).Said().Zh}至{Iso.ToDay(last).Said().Zh}有效。", $"{Upper(role.En)} holds from {Iso.ToDay(grant.FromDay).Said().En} to {Iso.ToDay(last).Said().En} only.")
        : new($"{role.Zh}自{Iso.ToDay(grant.FromDay).Said().Zh}起才有效。", $"{Upper(role.En)} holds from {Iso.ToDay(grant.FromDay).Said().En} on only.");

    public static LocalText DoesNotReach(LocalText role, AccessReach reach) => reach == AccessReach.Unit
        ? new($"{role.Zh}属于另一单位。", $"{Upper(role.En)} is for another organisation.")
        : new($"{role.Zh}不包括该区域。", $"{Upper(role.En)} does not reach the region.");

    public static LocalText DoesReach(LocalText role, AccessReach reach) => reach switch
    {
        AccessReach.Unit => new($"{role.Zh}属于该单位。", $"{Upper(role.En)} is for the organisation."),
        AccessReach.Region or AccessReach.OwnRegion => new($"{role.Zh}包括该区域。", $"{Upper(role.En)} reaches the region."),
        _ => new($"{role.Zh}适用于全库。", $"{Upper(role.En)} is for the whole ledger."),
    };

    private static LocalText Needed(RoleReach allowed)
    {
        var words = RoleWords.Words(allowed.Role);
        return allowed.Reach switch
        {
            AccessReach.Unit => new($"该单位的{words.Zh}", $"{words.En} of the organisation"),
            AccessReach.OwnRegion => new($"该区域或其上级区域任一单位的{words.Zh}", $"{words.En} of an organisation of the region or one above it"),
            AccessReach.Region => new($"该区域或其上级区域的{words.Zh}", $"{words.En} of the region or one above it"),
            _ => new(words.Zh, words.En),
        };
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
