namespace Jundeng.Ledger.Accounts.Security;

/// <summary>What can be set about passwords, signing in and its record, and what is never told in public.</summary>
public static class SecuritySettings
{
    internal const string PasswordLength = "password.length";
    internal const string PasswordClasses = "password.classes";
    internal const string PasswordHistory = "password.history";
    internal const string PasswordDays = "password.days";
    internal const string LockTries = "lock.tries";
    internal const string LockMinutes = "lock.minutes";
    internal const string SessionIdleMinutes = "session.idle-minutes";
    internal const string SessionHours = "session.hours";
    internal const string SignInsKeepDays = "sign-ins.keep-days";
    internal const string ReleaseSmallestCount = "release.smallest-count";

    /// <summary>All settings. The record of sign-ins is kept for six months at least.</summary>
    public static IReadOnlyList<SecuritySetting> All { get; } =
    [
        new(PasswordLength, new("密码最少位数", "least length of a password"), 10, 8, 64),
        new(PasswordClasses, new("密码至少含几类字符（小写、大写、数字、其他）", "least number of classes in a password (small, capital, digit, other)"), 3, 1, 4),
        new(PasswordHistory, new("不得重复最近几个密码", "how many earlier passwords must not come again"), 5, 0, 24),
        new(PasswordDays, new("密码几天后须更换（0 为不限）", "days until a password must be changed (0: never)"), 90, 0, 730),
        new(LockTries, new("连续失败几次后暂停登录", "failures after which signing in is suspended"), 5, 3, 20),
        new(LockMinutes, new("暂停登录几分钟", "minutes for which it is suspended"), 15, 1, 1440),
        new(SessionIdleMinutes, new("闲置几分钟后须重新登录", "idle minutes until one must sign in again"), 30, 5, 480),
        new(SessionHours, new("登录几小时后须重新登录", "hours until one must sign in again"), 12, 1, 72),
        new(SignInsKeepDays, new("登录记录保留几天", "days for which the record of sign-ins is kept"), 365, 183, 3650),
        new(ReleaseSmallestCount, new("发布时小于几的人数不予公开", "counts of people below this are hidden in releases"), 5, 1, 100),
    ];
}
