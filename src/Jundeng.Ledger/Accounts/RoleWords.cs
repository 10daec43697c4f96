using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts;

/// <summary>Roles as they stand in the database and before people.</summary>
public static class RoleWords
{
    private static readonly (Role Role, string Code, LocalText Words)[] s_roles =
    [
        (Role.Planner, "planner", new("计划员", "planner")),
        (Role.Reporter, "reporter", new("填报员", "reporter")),
        (Role.Checker, "checker", new("审核员", "checker")),
        (Role.Leader, "leader", new("领导", "leader")),
        (Role.Assessor, "assessor", new("评价员", "assessor")),
        (Role.Publisher, "publisher", new("发布员", "publisher")),
        (Role.Auditor, "auditor", new("审计员", "auditor")),
        (Role.AccountAdministrator, "account-administrator", new("账户管理员", "account administrator")),
        (Role.SecurityAdministrator, "security-administrator", new("安全管理员", "security administrator")),
    ];

    /// <summary>Codes of all roles.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. s_roles.Select(role => role.Code)];

    /// <summary>The code of a role, such as <c>planner</c>.</summary>
    public static string Of(Role role) => s_roles[(int)role].Code;

    /// <summary>The role as people call it.</summary>
    public static LocalText Words(Role role) => s_roles[(int)role].Words;

    /// <summary>The role of a code or of its Chinese word; null where there is none.</summary>
    public static Role? Find(string? text) =>
        s_roles.Where(role => role.Code == text || role.Words.Zh == text).Select(role => (Role?)role.Role).FirstOrDefault();

    /// <summary>Whether one person may hold both: the three that watch over the others stand alone.</summary>
    public static bool Agree(Role one, Role other) => one == other || !(StandsAlone(one) || StandsAlone(other));

    internal static bool StandsAlone(Role role) => role is Role.Auditor or Role.AccountAdministrator or Role.SecurityAdministrator;
}
