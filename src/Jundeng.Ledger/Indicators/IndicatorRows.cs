using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Indicators;

/// <summary>The indicators of the ledger.</summary>
internal static class IndicatorRows
{
    public static readonly EventTable Table = new(
        "indicator", "code", "valid_from", "name", "name_en", "unit", "direction", "kind", "numerator", "denominator", "disaggregations", "source", "frequency");

    private const string Columns = "i.code, i.valid_from, i.name, i.name_en, i.unit, i.direction, i.kind, i.numerator, i.denominator, i.disaggregations, i.source, i.frequency";

    private const string SelectHeld = $"""
        SELECT {Columns} FROM indicator i
        WHERE i.region_id = 0 AND i.valid_from <= @day AND NOT EXISTS (
            SELECT 1 FROM indicator j
            WHERE j.region_id = i.region_id AND j.code = i.code AND j.valid_from <= @day
              AND (j.valid_from > i.valid_from OR (j.valid_from = i.valid_from AND j.event_seq > i.event_seq)))
        ORDER BY i.code
        """;

    private const string SelectHistory = $"SELECT {Columns} FROM indicator i WHERE i.region_id = 0 AND i.code = @code ORDER BY i.valid_from, i.event_seq";

    /// <summary>The indicators as they were defined on a day.</summary>
    public static Task<IReadOnlyList<IndicatorRow>> HeldAsync(Session session, string day) => session.QueryAsync<IndicatorRow>(SelectHeld, new { day });

    /// <summary>All definitions of an indicator; of two of one day the later one.</summary>
    /// <exception cref="LedgerRefusedException">There is no such indicator.</exception>
    public static async Task<IReadOnlyList<IndicatorRow>> HistoryAsync(Session session, string code)
    {
        var rows = await session.QueryAsync<IndicatorRow>(SelectHistory, new { code });
        if (rows.Count == 0) throw new LedgerRefusedException(IndicatorMessages.Unknown(code, Nearest.Of(code, (await HeldAsync(session, Iso.Last)).Select(row => row.Code))));
        return [.. rows.GroupBy(row => row.ValidFrom).Select(day => day.Last())];
    }
}
