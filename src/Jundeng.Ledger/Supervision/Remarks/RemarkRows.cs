using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Remarks;

/// <summary>Remarks as rows.</summary>
internal static class RemarkRows
{
    public static readonly EventTable Table = new("remark", "about", "text");

    private const string Select = """
        SELECT r.about, r.text, e.at, e.who FROM remark r JOIN event e ON e.region_id = r.region_id AND e.seq = r.event_seq
        WHERE r.about = @about ORDER BY e.at, r.event_seq
        """;

    public static async Task<IReadOnlyList<Remark>> OnAsync(Session session, string about) =>
        [.. (await session.QueryAsync<Row>(Select, new { about })).Select(row => new Remark(row.About, row.Text, Iso.ToMoment(row.At), row.Who))];

    private sealed record Row(string About, string Text, string At, string Who);
}
