using Jundeng.Ledger.Settings;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>What can be set about passwords, signing in and its record.</summary>
internal static class SecuritySettings
{
    public const string PasswordLength = "password.length";
    public const string PasswordClasses = "password.classes";
    public const string PasswordHistory = "password.history";
    public const string PasswordDays = "password.days";
    public const string LockTries = "lock.tries";
    public const string LockMinutes = "lock.minutes";
    public const string SecondFactorRoles = "second-factor.roles";
    public const string SessionIdleMinutes = "session.idle-minutes";
    public const string SessionHours = "session.hours";
    public const string SignInsKeepDays = "sign-ins.keep-days";

    private const string Nobody = "none";

    /// <summary>All settings. The record of sign-ins is kept for six months at least.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Whole(PasswordLength, new("密码最少位数", "least length of a password"), 10, 8, 64),
        Setting.Whole(PasswordClasses, new("密码至少含几类字符（小写、大写、数字、其他）", "least number of classes in a password (small, capital, digit, other)"), 3, 1, 4),
        Setting.Whole(PasswordHistory, new("不得重复最近几个密码", "how many earlier passwords must not come again"), 5, 0, 24),
        Setting.Whole(PasswordDays, new("密码几天后须更换（0 为不限）", "days until a password must be changed (0: never)"), 90, 0, 730),
        Setting.Whole(LockTries, new("连续失败几次后暂停登录", "failures after which signing in is suspended"), 5, 3, 20),
        Setting.Whole(LockMinutes, new("暂停登录几分钟", "minutes for which it is suspended"), 15, 1, 1440),
        Setting.Several(
            SecondFactorRoles, new("哪些角色登录必须有动态口令", "roles that must have a second factor to sign in"), Nobody,
            new($"角色，用顿号或逗号隔开（{string.Join('、', RoleWords.Codes)}），或 {Nobody}", $"roles with commas between them ({string.Join(", ", RoleWords.Codes)}), or {Nobody}"),
            [.. Enum.GetValues<Role>().Select(role => new SettingOption(RoleWords.Of(role), RoleWords.Words(role)))],
            word => RoleWords.Find(word) is not null),
        Setting.Whole(SessionIdleMinutes, new("闲置几分钟后须重新登录", "idle minutes until one must sign in again"), 30, 5, 480),
        Setting.Whole(SessionHours, new("登录几小时后须重新登录", "hours until one must sign in again"), 12, 1, 72),
        Setting.Whole(SignInsKeepDays, new("登录记录保留几天", "days for which the record of sign-ins is kept"), 365, 183, 3650),
    ];

    /// <summary>The roles that must have a second factor.</summary>
    public static IReadOnlySet<string> RolesWithFactor(SettingValues settings) =>
        settings.Words(SecondFactorRoles).Select(word => RoleWords.Find(word)).OfType<Role>().Select(RoleWords.Of).ToHashSet(StringComparer.Ordinal);
}
