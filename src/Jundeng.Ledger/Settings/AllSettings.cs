using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports.Settings;

namespace Jundeng.Ledger.Settings;

/// <summary>Every setting of the ledger; each feature declares its own.</summary>
public static class AllSettings
{
    private static readonly Dictionary<string, Setting> s_byName;

    static AllSettings()
    {
        All = [.. SecuritySettings.All, .. ReportSettings.All, .. ReleaseSettings.All];
        s_byName = All.ToDictionary(setting => setting.Name, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<Setting> All { get; }

    internal static Setting Get(string name) => s_byName[name];

    internal static Setting? Find(string name) => s_byName.GetValueOrDefault(name);
}
