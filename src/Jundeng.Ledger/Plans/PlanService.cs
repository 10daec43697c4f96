using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans;

/// <summary>The plans of the ledger.</summary>
public sealed partial class PlanService(LedgerStore store)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2199;
    private const int CharactersOfThing = 100;

    /// <summary>
    /// Puts a plan in force. The region is made known where it is not. What is null in <paramref name="plan"/> is taken from the reading;
    /// a plan without any title is called by its file, else by its region and years.
    /// </summary>
    /// <exception cref="LedgerRefusedException">The same plan is in force for the region, or the plan is not sound; nothing was written.</exception>
    public async Task<PlanSummary> AddAsync(AddPlan plan, Act act, CancellationToken ct = default)
    {
        if (!RegionCode().IsMatch(plan.RegionCode)) throw new LedgerRefusedException(RegionMessages.Code(plan.RegionCode));
        var (from, to) = Years(plan);
        var text = plan.Source is null ? null : Decode(plan.Source, plan.FileName ?? plan.RegionCode);
        ReadingChecks.Verify(plan.Reading, text, plan.FileName ?? plan.RegionCode);
        var reading = text is null ? plan.Reading : plan.Reading.WithPlaces(text.CodePoints.FromUtf16);
        var corrections = plan.Corrections is null ? null : CorrectionsFile.Read(plan.Corrections);
        var reader = text is not null && IsReadBy(text, corrections, reading) ? PlanReader.Version : null;

        return await store.WriteAsync(
            async session =>
            {
                var region = await RegionRows.EnsureAsync(session, plan.RegionCode, Given(plan.RegionName), Given(reading.Document.Region));
                await Access.DemandAsync(session, store.Time, act, AccessAction.PlanAdd, new AccessObject(region.RegionId));
                var head = await EventLog.LockAsync(session, region.RegionId);
                if (text is not null && await SourceRows.PlanOfAsync(session, region.RegionId, text.Sha256) is { } known)
                    throw new LedgerRefusedException(PlanMessages.SameSource(plan.FileName ?? known, known));

                var title = Given(plan.Title) ?? Given(reading.Document.Title) ?? Given(Path.GetFileNameWithoutExtension(plan.FileName)) ?? $"{region.Name} {Period(from, to)}";
                var digest = ReadingDigest.Of(title, from, to, reading);
                if (await PlanRows.IdOfAsync(session, region.RegionId, digest) is { } same) throw new LedgerRefusedException(PlanMessages.SamePlan(same));

                var row = new PlanRow(
                    region.RegionId, await PlanRows.NextNumberAsync(session, region.RegionId), 1, await PlanRows.FreeIdAsync(session, $"{region.Code}-{from}"),
                    region.Code, region.Name, title, from, to, reading.Tasks.Count, reading.Targets.Count, reading.Findings.Count, text?.Sha256,
                    reading.Document.Title, reading.Document.Number, reading.Document.Issuer, Iso.Of(reading.Document.Issued), reading.Document.Region,
                    reading.Document.From, reading.Document.To, reading.Document.Sha256, digest, Iso.Now(store.Time),
                    Iso.Of(Iso.DayOf(store.Time.GetUtcNow())), reader, 0);
                var after = new
                {
                    row.Revision,
                    region = new { region.Code, region.Name },
                    row.Title,
                    from,
                    to,
                    file = plan.FileName,
                    source = row.SourceSha256,
                    row.Tasks,
                    row.Targets,
                    row.Findings,
                    row.Effective,
                    row.Reader,
                    corrections = PlanRows.DigestOf(plan.Corrections),
                    digest,
                };
                var seq = await EventLog.AppendAsync(session, store.Time, region.RegionId, head, act, EventType.PlanAdded, row.PublicId, null, after);
                if (text is not null) await SourceRows.InsertAsync(session, region.RegionId, text, plan.Source!, plan.FileName ?? row.PublicId);
                await PlanRows.InsertAsync(session, row);
                await PlanRows.InsertRevisionAsync(session, row with { EventSeq = seq }, reading, plan.Corrections);
                return row.ToSummary();
            },
            ct);
    }

    /// <summary>All plans, by region code, then first year, then id.</summary>
    public Task<IReadOnlyList<PlanSummary>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<PlanSummary>>(
        async session =>
        [
            .. (await PlanRows.ListAsync(session)).Select(row => row.ToSummary())
                .OrderBy(plan => plan.RegionCode, StringComparer.Ordinal)
                .ThenBy(plan => plan.From)
                .ThenBy(plan => plan.Id.Length)
                .ThenBy(plan => plan.Id, StringComparer.Ordinal),
        ],
        ct);

    /// <summary>One plan as it is in force; null where there is none of this id.</summary>
    public Task<PlanInForce?> FindAsync(string planId, CancellationToken ct = default) => FindAsync(planId, null, ct);

    /// <summary>A revision of a plan, the one in force without a number; null where there is no such plan or revision.</summary>
    public Task<PlanInForce?> FindAsync(string planId, int? revision, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            if (await PlanRows.FindAsync(session, planId, revision) is not { } row) return null;
            var plan = await session.RecallAsync(row.Key, () => LoadAsync(session, row), Things);
            return plan with { Summary = row.ToSummary() };
        },
        ct);

    /// <summary>The revisions of a plan, the one in force first; empty where there is no such plan.</summary>
    public Task<IReadOnlyList<PlanRevision>> RevisionsAsync(string planId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<PlanRevision>>(
        async session => [.. (await PlanRows.RevisionsAsync(session, planId)).Select(row => row.ToRevision())],
        ct);

    /// <summary>The corrections file of a revision, byte for byte; null where there is no such revision or it has none.</summary>
    public Task<byte[]?> CorrectionsAsync(string planId, int? revision = null, CancellationToken ct = default) => store.ReadAsync(
        async session => await PlanRows.FindAsync(session, planId, revision) is { } row ? await PlanRows.CorrectionsAsync(session, row.Key) : null,
        ct);

    /// <summary>The source document of a plan, byte for byte; null where there is no such plan or it has none.</summary>
    public Task<PlanSource?> SourceAsync(string planId, CancellationToken ct = default) => store.ReadAsync(
        async session => await PlanRows.FindAsync(session, planId) is { SourceSha256: not null } row ? await SourceRows.GetAsync(session, row) : null,
        ct);

    // Without a source its reading is the one that is kept already.
    private static int Things(PlanInForce plan) => plan.Source is { } source ? plan.Reading.Tasks.Count + plan.Reading.Targets.Count + (source.Text.Length / CharactersOfThing) : 0;

    private static async Task<PlanInForce> LoadAsync(Session session, PlanRow row)
    {
        var source = row.SourceSha256 is null ? null : await SourceRows.LoadAsync(session, row);
        var reading = await ReadingRows.LoadAsync(session, row);
        return new PlanInForce(row.ToSummary(), source is null ? reading : reading.WithPlaces(source.CodePoints.ToUtf16), source);
    }

    private static (int From, int To) Years(AddPlan plan)
    {
        var from = plan.From ?? plan.Reading.Document.From ?? plan.To ?? plan.Reading.Document.To ?? throw new LedgerRefusedException(PlanMessages.YearsMissing);
        var to = plan.To ?? plan.Reading.Document.To ?? from;
        if (from is < FirstYear or > LastYear || to is < FirstYear or > LastYear || to < from) throw new LedgerRefusedException(PlanMessages.Years(from, to));
        return (from, to);
    }

    // Whether this program reads the source in the same way, so that its reading can be made again from source and corrections.
    private static bool IsReadBy(PlanText text, CorrectionFile? corrections, PlanReading reading) =>
        PlanReader.TryRead(text, corrections ?? CorrectionFile.Empty(text.Sha256), out var read, out _)
        && ReadingDigest.Of("", 0, 0, read.WithPlaces(text.CodePoints.FromUtf16)) == ReadingDigest.Of("", 0, 0, reading);

    private static PlanText Decode(byte[] source, string name) =>
        PlanDocument.TryDecode(source, name, out var text, out var refusal) ? text : throw new LedgerRefusedException(new Refusal(refusal.Code, refusal.Message));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Period(int from, int to) => from == to ? $"{from}" : $"{from}—{to}";

    [GeneratedRegex("^[0-9A-Za-z]{2,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionCode();
}
