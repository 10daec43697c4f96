using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>The settings of reports as rows.</summary>
internal static class ReportSettingRows
{
    public static readonly EventTable Table = new("report_setting", "name", "value");

    private const string Select = """
        SELECT s.name, s.value FROM report_setting s
        WHERE s.region_id = 0 AND s.event_seq = (SELECT MAX(t.event_seq) FROM report_setting t WHERE t.region_id = s.region_id AND t.name = s.name)
        """;

    public static async Task<ReportSettings> LoadAsync(Session session) =>
        new((await session.QueryAsync<Row>(Select)).Where(row => row.Value is not null).Select(row => KeyValuePair.Create(row.Name, row.Value!)));

    private sealed record Row(string Name, string? Value);
}
