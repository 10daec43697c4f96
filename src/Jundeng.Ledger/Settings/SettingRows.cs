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

    private const string SelectChanges = """
        WITH every AS (
            SELECT name, region_id, event_seq, value FROM setting
            UNION ALL
            SELECT name, region_id, event_seq, CAST(value AS TEXT) FROM security_setting
            UNION ALL
            SELECT name, region_id, event_seq, value FROM report_setting WHERE region_id = 0
        )
        SELECT s.name, s.value, e.at, e.who, e.why FROM every s JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq ORDER BY s.event_seq DESC, s.name
        """;

    public static async Task<SettingValues> LoadAsync(Session session) => await session.RecallAsync(
        await EventLog.HeadAsync(session, EventLog.NoRegion),
        async () => new SettingValues((await session.QueryAsync<Row>(SelectHeld)).ToDictionary(row => row.Name, row => row.Value, StringComparer.Ordinal)),
        _ => AllSettings.All.Count);

    /// <summary>All that was ever set, the latest first.</summary>
    public static async Task<IReadOnlyList<SettingChange>> ChangesAsync(Session session) =>
        [.. (await session.QueryAsync<ChangeRow>(SelectChanges)).Select(row => new SettingChange(row.Name, row.Value, Iso.ToMoment(row.At), row.Who, row.Why))];

    private sealed record Row(string Name, string Value);

    private sealed record ChangeRow(string Name, string? Value, string At, string Who, string? Why);
}
