using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

internal static class AccountMessages
{
    public static readonly Refusal LastAdministrator = new("last-administrator", new(
        "这样一来将没有有效的账户管理员；请先给另一账户授予不限期的 account-administrator 角色。",
        "This would leave no account administrator; first give another account the role account-administrator without a last day."));

    public static Refusal Name(string name) => new("account-name", new(
        $"“{name}”不能作为账户名；请用小写字母、数字或汉字，中间可用“.”“-”“_”，不超过 64 个字符。",
        $"'{name}' cannot be the name of an account; use small letters, digits or Chinese characters, with '.', '-' or '_' between them, at most 64."));

    public static Refusal NameTaken(string name) => new("account-name", new(
        $"账户“{name}”已存在；请另取名称，账户名不重复使用。", $"There is an account '{name}'; choose another name, since names are never given twice."));

    public static Refusal First(string name) => new("first-account", new(
        $"本库的第一个账户必须是账户管理员；请用 jundeng account add {name} --role account-administrator。",
        $"The first account of a ledger must be an account administrator; use jundeng account add {name} --role account-administrator."));

    public static Refusal Unknown(string name, string? nearest) => new("unknown-account", nearest is null
        ? new($"没有账户“{name}”；用 jundeng account list 查看。", $"There is no account '{name}'; see jundeng account list.")
        : new($"没有账户“{name}”；是否指“{nearest}”？", $"There is no account '{name}'; did you mean '{nearest}'?"));

    public static Refusal NoAddress(string address) => new("mail-address", new(
        $"“{address}”不是邮箱地址；应写成 name@example.org 的样子。", $"'{address}' is no mail address; write it as name@example.org."));

    public static Refusal NothingToChange(string name) => new("account-state", new(
        $"没有要改动的内容；请为“{name}”给出姓名或邮箱。", $"There is nothing to change; give a full name or a mail address for '{name}'."));

    public static Refusal HasRole(string name, Role role, long number) => new("role-held", new(
        $"“{name}”已有该{RoleWords.Words(role).Zh}角色（第 {number} 项）；无需再授予。", $"'{name}' holds this role {RoleWords.Words(role).En} already (no. {number}); there is nothing to give."));

    public static Refusal NoSuchRole(string name, int number) => new("unknown-role", new(
        $"“{name}”没有第 {number} 项角色；用 jundeng account show {name} 查看。", $"'{name}' has no role no. {number}; see jundeng account show {name}."));

    public static Refusal RoleEnded(string name, int number, DateOnly day) => new("role-ended", new(
        $"“{name}”的第 {number} 项角色到{day.Said().Zh}为止；无需再收回。", $"The role no. {number} of '{name}' ends with {day.Said().En}; there is nothing to take away."));

    public static Refusal NeedsOrganisation(Role role) => new("role-scope", new(
        $"{RoleWords.Words(role).Zh}须指明单位；请给出单位编号。",
        $"The role {RoleWords.Words(role).En} is for an organisation; give its id."));

    public static Refusal NoOrganisation(Role role) => new("role-scope", new(
        $"{RoleWords.Words(role).Zh}不按单位授予；请去掉单位。", $"The role {RoleWords.Words(role).En} is for no organisation; leave it out."));

    public static Refusal NoRegion(Role role) => new("role-scope", new(
        $"{RoleWords.Words(role).Zh}不按区域授予；请去掉 --region。", $"The role {RoleWords.Words(role).En} is for no region; leave --region out."));

    public static Refusal Conflict(DutyConflict conflict) => new("duties-conflict", new(
        $"“{conflict.Account}”自{Iso.ToDay(conflict.From).Said().Zh}起将同时担任{RoleWords.Words(conflict.One).Zh}和{RoleWords.Words(conflict.Other).Zh}；业务、账户、安全与审计不得集于一人，请分给不同的人。",
        $"From {Iso.ToDay(conflict.From).Said().En} on '{conflict.Account}' would be {RoleWords.Words(conflict.One).En} and {RoleWords.Words(conflict.Other).En} at once; business, accounts, security and audit are never in one hand, so give them to different people."));

    public static Refusal Past(DateOnly day) => new("account-day", new(
        $"日期{day.Said().Zh}已过；请从今天或以后起算。", $"The day {day.Said().En} is past; begin today or later."));

    public static Refusal Backwards(DateOnly from, DateOnly to) => new("account-day", new(
        $"止日{to.Said().Zh}早于起日{from.Said().Zh}；请更正。", $"The last day {to.Said().En} is before the first, {from.Said().En}; mend the days."));

    public static Refusal Already(string name, bool disabled) => new("account-state", disabled
        ? new($"账户“{name}”已停用，未作改动。", $"The account '{name}' is disabled already; nothing was changed.")
        : new($"账户“{name}”未停用，未作改动。", $"The account '{name}' is not disabled; nothing was changed."));

    public static Refusal OwnDeputy(string name) => new("stand-in", new(
        $"“{name}”不能代理或移交给本人；请给出另一账户。", $"'{name}' cannot stand in for or hand over to themselves; name another account."));

    public static Refusal NoStandIn(string name, string deputy) => new("stand-in", new(
        $"“{deputy}”目前不代理“{name}”，也没有约定；用 jundeng account show {name} 查看。", $"'{deputy}' does not stand in for '{name}' and is not going to; see jundeng account show {name}."));

    public static Refusal NothingToHandOver(string name, DateOnly day) => new("hand-over", new(
        $"到{day.Said().Zh}时“{name}”没有可移交的填报员角色；用 jundeng account show {name} 查看。", $"On {day.Said().En} '{name}' has no role of reporter to hand over; see jundeng account show {name}."));
}
