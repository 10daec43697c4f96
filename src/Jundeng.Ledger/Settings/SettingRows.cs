using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Settings;

/// <summary>Settings as rows; of each the one set last holds, and one without a value takes back the usual one.</summary>
internal static class SettingRows
{
    public static readonly EventTable Table = new("setting", "name", "value");

    /// <summary>What was set before all settings came into one table: the audit still finds it there, by the events of that time.</summary>
    public static readonly EventTable EarlierSecurity = new("security_setting", "name", "value");

    /// <summary>As <see cref="EarlierSecurity"/>.</summary>
    public static readonly EventTable EarlierReports = new("report_setting", "name", "value");

    private const string SelectHeld = "SELECT name, value FROM setting_held WHERE value IS NOT NULL";

    public static async Task<SettingValues> LoadAsync(Session session) =>
        new((await session.QueryAsync<Row>(SelectHeld)).ToDictionary(row => row.Name, row => row.Value, StringComparer.Ordinal));

    private sealed record Row(string Name, string Value);
}
