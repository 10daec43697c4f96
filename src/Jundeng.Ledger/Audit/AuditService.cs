using System.Text.Json;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Audit;

/// <summary>The events of the ledger, and whether they are as they were written.</summary>
public sealed class AuditService(LedgerStore store)
{
    private const int PageSize = 1000;

    private const string SelectChains = """
        SELECT r.region_id, r.code, c.length, c.head FROM region r LEFT JOIN event_chain c ON c.region_id = r.region_id
        WHERE c.region_id IS NOT NULL OR EXISTS (SELECT 1 FROM plan p WHERE p.region_id = r.region_id)
        UNION ALL
        SELECT c.region_id, NULL, c.length, c.head FROM event_chain c WHERE c.region_id = 0
        ORDER BY 1
        """;

    private const string SelectPage = $"SELECT {EventRow.Columns} FROM event WHERE region_id = @region AND seq > @seq ORDER BY seq LIMIT @PageSize";

    private const string SelectAbout = """
        SELECT e.region_id, e.seq, e.at, e.who, e.what, e.about, e.why, e.before, e.after, e.hash
        FROM event e JOIN plan p ON p.region_id = e.region_id
        WHERE p.public_id = @planId AND e.about = @planId
        ORDER BY e.seq
        """;

    private const string SelectCode = "SELECT r.code FROM region r JOIN plan p ON p.region_id = r.region_id WHERE p.public_id = @planId";

    private readonly LedgerStore _store = store;

    /// <summary>
    /// Checks every chain: that no event is missing, that each fits its hash and the one before it, that the chain ends where its head says,
    /// and that what plans, imports and assessments have stored still is what their events say.
    /// </summary>
    public Task<AuditResult> VerifyAsync(CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var chains = await session.QueryAsync<ChainRow>(SelectChains);
            var broken = new List<BrokenLink>();
            long events = 0;
            foreach (var chain in chains)
            {
                var (count, link) = await VerifyAsync(session, chain);
                events += count;
                if (link is not null) broken.Add(link);
            }

            return new AuditResult(chains.Count, events, broken);
        },
        ct);

    /// <summary>All that was done to a plan, oldest first; empty where there is no such plan.</summary>
    public Task<IReadOnlyList<LedgerEvent>> HistoryAsync(string planId, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<LedgerEvent>>(
        async session =>
        {
            var code = await session.FirstOrDefaultAsync<string>(SelectCode, new { planId });
            var rows = await session.QueryAsync<EventRow>(SelectAbout, new { planId });
            return [.. rows.Select(row => new LedgerEvent(code, row.Seq, Iso.ToMoment(row.At), row.Who, row.What, row.About, row.Why, row.Before, row.After, row.Hash))];
        },
        ct);

    private static async Task<(long Count, BrokenLink? Broken)> VerifyAsync(Session session, ChainRow chain)
    {
        BrokenLink Link(long seq, LocalText message) => new(chain.Code, seq, message);

        if (chain.Head is null) return (0, Link(0, AuditMessages.ChainMissing()));
        var (seq, hash) = (0L, ChainHead.None.Head);
        while (true)
        {
            var page = await session.QueryAsync<EventRow>(SelectPage, new { region = chain.RegionId, seq, PageSize });
            foreach (var row in page)
            {
                if (row.Seq != ++seq) return (seq, Link(seq, AuditMessages.EventMissing(seq)));
                if (row.Hash != row.HashAfter(hash)) return (seq, Link(seq, AuditMessages.EventChanged(seq)));
                if (!await HoldsAsync(session, row)) return (seq, Link(seq, AuditMessages.ContentChanged(seq)));
                hash = row.Hash;
            }

            if (page.Count < PageSize) break;
        }

        return (seq, seq == chain.Length && hash == chain.Head ? null : Link(chain.Length ?? 0, AuditMessages.HeadDiffers(chain.Length ?? 0)));
    }

    // An event of many rows holds their digest.
    private static async Task<bool> HoldsAsync(Session session, EventRow row)
    {
        // A step of a review is kept nowhere but in its event.
        if (row.What == EventType.PlanReviewed) return true;
        var stored = row.What switch
        {
            EventType.PlanAdded or EventType.PlanRevised => await PlanRows.DigestAsync(session, row.RegionId, row.Seq),
            EventType.ReportImported => await ReportRows.DigestAsync(session, row.RegionId, row.Seq),
            EventType.RegionsImported or EventType.RegionChanged or EventType.RegionsMerged or EventType.RegionSplit => await RegionPeriods.DigestAsync(session, row.Seq),
            EventType.OrganisationsImported or EventType.OrganisationChanged or EventType.OrganisationsMerged => await OrganisationRows.DigestAsync(session, row.RegionId, row.Seq),
            EventType.UnitsMatched => await UnitMatchRows.DigestAsync(session, row.RegionId, row.Seq),
            EventType.SchemeAdded => await SchemeRows.DigestAsync(session, row.Seq),
            EventType.CutMade => await CutRows.DigestAsync(session, row.Seq),
            EventType.RunMade => await RunRows.DigestAsync(session, row.Seq),
            _ => throw new InvalidOperationException($"No check is known for the event {row.What}."),
        };
        using var after = JsonDocument.Parse(row.After!);
        if (after.RootElement.GetProperty("digest").GetString() != stored) return false;
        // Events of before corrections were kept do not speak of them.
        return !after.RootElement.TryGetProperty("corrections", out var corrections)
            || corrections.GetString() == await PlanRows.CorrectionsDigestAsync(session, row.RegionId, row.Seq);
    }

    private sealed record ChainRow
    {
        public long RegionId { get; init; }

        public string? Code { get; init; }

        public long? Length { get; init; }

        public string? Head { get; init; }
    }
}
