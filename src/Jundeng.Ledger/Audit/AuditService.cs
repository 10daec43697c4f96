using System.Runtime.CompilerServices;
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

    // Each chain keeps an index by what its events are about.
    private const string SelectAbout = """
        SELECT e.region_id, e.seq, e.at, e.who, e.what, e.about, e.why, e.before, e.after, e.hash
        FROM event_chain c JOIN event e ON e.region_id = c.region_id
        WHERE e.about = @about
        """;

    private const string SelectFound = "SELECT region_id, seq, at, who, what, about, why, before, after, hash FROM event";

    private const string SelectCodes = "SELECT region_id, code FROM region WHERE region_id IN (SELECT region_id FROM event_chain)";

    private readonly LedgerStore _store = store;

    /// <summary>
    /// Checks every chain: that no event is missing, that each fits its hash and the one before it, that the chain ends where its head says,
    /// and that what plans, imports and assessments have stored still is what their events say; against a checkpoint also that nothing was
    /// rewritten or removed since.
    /// </summary>
    /// <param name="checkpoint">A checkpoint of before; null for none.</param>
    /// <param name="progress">Is told how many events were looked at.</param>
    /// <param name="ct">Cancels the check.</param>
    public Task<AuditResult> VerifyAsync(Checkpoint? checkpoint = null, IProgress<long>? progress = null, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var chains = await session.QueryAsync<ChainRow>(SelectChains);
            var known = checkpoint?.Chains.ToDictionary(chain => chain.Chain) ?? [];
            var broken = new List<BrokenLink>();
            long events = 0;
            foreach (var chain in chains)
            {
                known.Remove(chain.RegionId, out var then);
                var (count, link) = await VerifyAsync(session, chain, then, checkpoint?.At, seq => progress?.Report(events + seq), ct);
                events += count;
                if (link is not null) broken.Add(link);
            }

            broken.AddRange(known.Values.Select(gone => new BrokenLink(null, 0, AuditMessages.GoneSinceCheckpoint(gone.Chain, checkpoint!.At))));
            return new AuditResult(chains.Count, events, broken);
        },
        ct);

    /// <summary>The heads of all chains as they are now.</summary>
    public Task<Checkpoint> CheckpointAsync(CancellationToken ct = default) => _store.ReadAsync(
        async session => new Checkpoint(
            _store.Time.GetUtcNow(),
            [.. (await session.QueryAsync<ChainRow>(SelectChains)).Where(chain => chain.Length > 0).Select(chain => new CheckpointChain(chain.RegionId, chain.Length!.Value, chain.Head!))]),
        ct);

    /// <summary>How many events there are about a thing: who changes it says how many they knew of, by <see cref="Act.Seen"/>.</summary>
    public Task<long> CountAsync(string about, CancellationToken ct = default) => _store.ReadAsync(session => EventLog.CountAsync(session, about), ct);

    /// <summary>All that was done to a thing, oldest first; empty where nothing was.</summary>
    /// <param name="about">Its id: of a plan, an organisation, the code of a region, or a register such as <c>regions</c>.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<IReadOnlyList<LedgerEvent>> HistoryAsync(string about, CancellationToken ct = default) => _store.ReadAsync(
        async session => await ToEventsAsync(session, (await session.QueryAsync<EventRow>(SelectAbout, new { about })).OrderBy(row => row.At, StringComparer.Ordinal).ThenBy(row => row.Seq)), ct);

    /// <summary>The last events that fit, the latest first.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Cancels the reading.</param>
    public Task<IReadOnlyList<LedgerEvent>> SearchAsync(EventQuery query, int most, CancellationToken ct = default)
    {
        var (sql, parameters) = Search(query, most);
        return _store.ReadAsync(async session => await ToEventsAsync(session, await session.QueryAsync<EventRow>(sql, parameters)), ct);
    }

    /// <summary>All events that fit, the latest first, one after the other as they are taken.</summary>
    public IAsyncEnumerable<LedgerEvent> StreamAsync(EventQuery query, CancellationToken ct = default) => _store.StreamAsync(session => StreamAsync(session, query, ct), ct);

    private static async IAsyncEnumerable<LedgerEvent> StreamAsync(Session session, EventQuery query, [EnumeratorCancellation] CancellationToken ct)
    {
        var codes = await CodesAsync(session);
        var (sql, parameters) = Search(query, null);
        await foreach (var row in session.StreamAsync<EventRow>(sql, parameters).WithCancellation(ct)) yield return ToEvent(row, codes);
    }

    // What is not asked for is left out, since a query with it for every case would find by no index.
    private static (string Sql, object Parameters) Search(EventQuery query, int? most)
    {
        string?[] conditions =
        [
            query.About is null ? null : "about = @About",
            query.Who is null ? null : "who = @Who",
            query.What is null ? null : "what = @What",
            query.From is null ? null : "at >= @from",
            query.To is null ? null : "at < @until",
        ];
        var where = conditions.OfType<string>().ToList() is { Count: > 0 } asked ? $" WHERE {string.Join(" AND ", asked)}" : "";
        var (from, until) = (query.From is { } first ? Iso.Of(Zone.EndOf(first.AddDays(-1))) : null, query.To is { } last ? Iso.Of(Zone.EndOf(last)) : null);
        return ($"{SelectFound}{where} ORDER BY at DESC, seq DESC, region_id{(most is null ? "" : " LIMIT @most OFFSET @Skip")}", new { query.About, query.Who, query.What, from, until, most, query.Skip });
    }

    private static async Task<IReadOnlyList<LedgerEvent>> ToEventsAsync(Session session, IEnumerable<EventRow> rows)
    {
        var codes = await CodesAsync(session);
        return [.. rows.Select(row => ToEvent(row, codes))];
    }

    private static async Task<Dictionary<long, string>> CodesAsync(Session session) => (await session.QueryAsync<CodeRow>(SelectCodes)).ToDictionary(row => row.RegionId, row => row.Code);

    private static LedgerEvent ToEvent(EventRow row, Dictionary<long, string> codes) =>
        new(codes.GetValueOrDefault(row.RegionId), row.Seq, Iso.ToMoment(row.At), row.Who, row.What, row.About, row.Why, row.Before, row.After, row.Hash);

    private static async Task<(long Count, BrokenLink? Broken)> VerifyAsync(
        Session session, ChainRow chain, CheckpointChain? then, DateTimeOffset? at, Action<long> progress, CancellationToken ct)
    {
        BrokenLink Link(long seq, LocalText message) => new(chain.Code, seq, message);

        if (chain.Head is null) return (0, Link(0, AuditMessages.ChainMissing()));
        using var fields = new FieldHash();
        var (seq, hash) = (0L, ChainHead.None.Head);
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var page = await session.QueryAsync<EventRow>(SelectPage, new { region = chain.RegionId, seq, PageSize });
            var reports = page.Any(row => row.What == EventType.ReportImported) ? await ReportRows.DigestsAsync(session, chain.RegionId, page[0].Seq, page[^1].Seq) : null;
            var digests = await EventTables.DigestsAsync(session, page);
            foreach (var row in page)
            {
                if (row.Seq != ++seq) return (seq, Link(seq, AuditMessages.EventMissing(seq)));
                if (row.Hash != row.HashAfter(hash, fields)) return (seq, Link(seq, AuditMessages.EventChanged(seq)));
                if (!await HoldsAsync(session, row, digests, reports)) return (seq, Link(seq, AuditMessages.ContentChanged(seq)));
                hash = row.Hash;
                if (seq == then?.Length && hash != then.Head) return (seq, Link(seq, AuditMessages.DiffersFromCheckpoint(seq, at!.Value)));
            }

            progress(seq);
            if (page.Count < PageSize) break;
        }

        if (seq != chain.Length || hash != chain.Head) return (seq, Link(chain.Length ?? 0, AuditMessages.HeadDiffers(chain.Length ?? 0)));
        return (seq, seq < then?.Length ? Link(then.Length, AuditMessages.ShorterThanCheckpoint(then.Length, at!.Value)) : null);
    }

    // An event of many rows holds their digest.
    private static async Task<bool> HoldsAsync(Session session, EventRow row, IReadOnlyDictionary<long, string> digests, IReadOnlyDictionary<long, string>? reports)
    {
        // A step of a review is kept nowhere but in its event.
        if (row.What == EventType.PlanReviewed) return true;
        var stored = digests.TryGetValue(row.Seq, out var digest) ? digest : row.What switch
        {
            EventType.PlanAdded or EventType.PlanRevised => await PlanRows.DigestAsync(session, row.RegionId, row.Seq),
            EventType.ReportImported => reports?.GetValueOrDefault(row.Seq),
            EventType.RegionsImported or EventType.RegionChanged or EventType.RegionsMerged or EventType.RegionSplit => await RegionPeriods.DigestAsync(session, row.Seq),
            EventType.OrganisationsImported or EventType.OrganisationChanged or EventType.OrganisationsMerged => await OrganisationRows.DigestAsync(session, row.RegionId, row.Seq),
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

    private sealed record CodeRow(long RegionId, string Code);
}
