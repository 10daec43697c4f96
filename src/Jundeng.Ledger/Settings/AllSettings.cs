using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports.Settings;
using Jundeng.Ledger.Upkeep;

namespace Jundeng.Ledger.Settings;

/// <summary>Every setting of the ledger; each feature declares its own.</summary>
public static class AllSettings
{
    private static readonly Dictionary<string, Setting> s_byName;

    static AllSettings()
    {
        All =
        [
            .. SecuritySettings.All.Select(setting => setting with { Area = new("登录与密码", "sign-in and passwords") }),
            .. ReportSettings.All.Select(setting => setting with { Area = new("填报与佐证", "reports and evidence") }),
            .. ReleaseSettings.All.Select(setting => setting with { Area = new("发布与公众意见", "releases and feedback") }),
            .. SiteSettings.All.Select(setting => setting with { Area = new("网页", "pages") }),
            .. HealthSettings.All.Select(setting => setting with { Area = new("运行", "operation") }),
        ];
        s_byName = All.ToDictionary(setting => setting.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Setting> All { get; }

    internal static Setting Get(string name) => s_byName[name];

    internal static Setting? Find(string name) => s_byName.GetValueOrDefault(name);
}
