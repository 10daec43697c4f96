using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>Whom the names in plans mean.</summary>
internal static class UnitMatchRows
{
    private const string SelectHeld = $"""
        SELECT {UnitMatchRow.Columns} FROM plan_unit_match m
        WHERE m.region_id = @RegionId AND m.plan_no = @PlanNo AND m.event_seq = (
            SELECT MAX(n.event_seq) FROM plan_unit_match n WHERE n.region_id = m.region_id AND n.plan_no = m.plan_no AND n.name = m.name)
        ORDER BY m.name, m.position
        """;

    private const string SelectOfEvent = $"SELECT {UnitMatchRow.Columns} FROM plan_unit_match WHERE region_id = @region AND event_seq = @seq";

    private static readonly string[] s_columns = UnitMatchRow.Columns.Split(", ");

    public static Task<IReadOnlyList<UnitMatchRow>> HeldAsync(Session session, PlanKey plan) => session.QueryAsync<UnitMatchRow>(SelectHeld, new { plan.RegionId, plan.PlanNo });

    public static Task InsertAsync(Session session, IEnumerable<UnitMatchRow> rows) => session.InsertAsync("plan_unit_match", s_columns, rows.Select(row => row.ToRow()));

    /// <summary>The checksum of what an event stored.</summary>
    public static async Task<string> DigestAsync(Session session, long region, long seq) => Digest(await session.QueryAsync<UnitMatchRow>(SelectOfEvent, new { region, seq }));

    public static string Digest(IEnumerable<UnitMatchRow> rows)
    {
        using var hash = new FieldHash();
        foreach (var row in rows.OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Position))
            hash.Add(row.PlanNo).Add(row.Name).Add(row.Position).Add(row.OrgNo).Add(row.EveryLevel);
        return hash.Finish();
    }
}
