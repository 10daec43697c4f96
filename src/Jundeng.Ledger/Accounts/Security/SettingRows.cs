using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>The settings of the ledger; of each the one set last holds.</summary>
internal static class SettingRows
{
    public static readonly EventTable Table = new("security_setting", "name", "value");

    private const string SelectHeld = """
        SELECT s.name, s.value FROM security_setting s
        WHERE s.region_id = 0 AND NOT EXISTS (
            SELECT 1 FROM security_setting t WHERE t.region_id = s.region_id AND t.name = s.name AND t.event_seq > s.event_seq)
        """;

    /// <summary>What holds for every setting.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> LoadAsync(Session session)
    {
        var values = SecuritySettings.All.ToDictionary(setting => setting.Name, setting => setting.Usual);
        foreach (var row in await session.QueryAsync<Row>(SelectHeld)) values[row.Name] = (int)row.Value;
        return values;
    }

    private sealed record Row(string Name, long Value);
}
