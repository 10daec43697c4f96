using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>The runs of the ledger.</summary>
public sealed class RunService(LedgerStore store)
{
    /// <summary>Applies a version of a scheme to a cut and keeps the result.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="cut">The cut.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="settings">How it is worked out; null for the usual way. Its cancellation ends the run, and nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such scheme or cut, they do not fit each other, or the run is there already; nothing was written.</exception>
    public async Task<RunSummary> MakeAsync(SchemeName scheme, string cut, Act act, RunSettings? settings = null)
    {
        var how = settings ?? new RunSettings();
        var (method, data) = await store.ReadAsync(
            async session =>
            {
                // Before the work too, which may take minutes.
                await Access.DemandAsync(session, store.Time, act, AccessAction.RunMake, AccessObject.Ledger);
                var method = await SchemeRows.GetAsync(session, scheme);
                var row = await CutRows.GetRowAsync(session, cut);
                await RefuseSameAsync(session, method.Version, row);
                return (method, await CutRows.GetAsync(session, cut));
            },
            how.Cancellation);
        var result = AssessmentRun.Of(method.Scheme, data.Observations, data.Targets, how).ToBytes();

        return await store.WriteAsync(
            async session =>
            {
                var head = await EventLog.LockAsync(session, EventLog.NoRegion);
                await Access.DemandAsync(session, store.Time, act, AccessAction.RunMake, AccessObject.Ledger);
                var frozen = await CutRows.GetRowAsync(session, cut);
                await RefuseSameAsync(session, method.Version, frozen);
                var number = await RunRows.NextNumberAsync(session);
                var row = new RunRow
                {
                    RunNo = number,
                    PublicId = $"run-{number}",
                    SchemeId = method.Version.Id,
                    SchemeVersion = method.Version.Version,
                    CutNo = frozen.CutNo,
                    Cut = frozen.PublicId,
                    Seed = method.Scheme.Uncertainty?.Seed.ToString(CultureInfo.InvariantCulture),
                    Sha256 = Digest.Of(result),
                };
                var after = new
                {
                    scheme = row.SchemeId,
                    version = row.SchemeVersion,
                    row.Cut,
                    row.Seed,
                    result = row.Sha256,
                    digest = RunRows.Digest(row.PublicId, row.SchemeId, row.SchemeVersion, row.Cut, row.Seed, result),
                };
                var seq = await EventLog.AppendAsync(session, store.Time, EventLog.NoRegion, head, act, EventType.RunMade, row.PublicId, null, after);
                await RunRows.InsertAsync(session, row, result, seq);
                return (await RunRows.GetAsync(session, row.PublicId)).ToSummary();
            },
            how.Cancellation);
    }

    /// <summary>All runs, the oldest first.</summary>
    public Task<IReadOnlyList<RunSummary>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<RunSummary>>(
        async session => [.. (await RunRows.ListAsync(session)).Select(row => row.ToSummary())], ct);

    /// <summary>One run with its result; null where there is none of this id.</summary>
    public Task<StoredRun?> FindAsync(string id, CancellationToken ct = default) => store.ReadAsync(
        async session => await RunRows.FindAsync(session, id) is { } row ? new StoredRun(row.ToSummary(), await RunRows.ResultAsync(session, row)) : null, ct);

    /// <summary>Works a run out again from its scheme and its cut.</summary>
    /// <exception cref="LedgerRefusedException">There is no such run, or its scheme does not fit its cut any more.</exception>
    public async Task<RecomputedRun> RecomputeAsync(string id, RunSettings? settings = null)
    {
        var how = settings ?? new RunSettings();
        var (summary, method, cut) = await store.ReadAsync(
            async session =>
            {
                var row = await RunRows.GetAsync(session, id);
                return (row.ToSummary(), await SchemeRows.GetAsync(session, row.ToSummary().SchemeName), await CutRows.GetAsync(session, row.Cut));
            },
            how.Cancellation);
        var run = AssessmentRun.Of(method.Scheme, cut.Observations, cut.Targets, how);
        return new RecomputedRun(summary, cut, run, run.Digest);
    }

    /// <summary>Works a run out again and compares checksums: as recorded, of what is stored, of what it comes to now.</summary>
    /// <exception cref="LedgerRefusedException">There is no such run, or its scheme does not fit its cut any more.</exception>
    public async Task<RunVerification> VerifyAsync(string id, RunSettings? settings = null)
    {
        var again = await RecomputeAsync(id, settings);
        var stored = await FindAsync(id, settings?.Cancellation ?? default);
        return new RunVerification(id, again.Summary.Sha256, Digest.Of(stored!.Result), again.Digest);
    }

    /// <summary>Compares two runs value by value, with what each difference is due to.</summary>
    /// <param name="before">The run to begin with.</param>
    /// <param name="after">The other.</param>
    /// <param name="settings">How they are worked out; null for the usual way.</param>
    /// <exception cref="LedgerRefusedException">There is no such run.</exception>
    public async Task<RunComparison> CompareAsync(string before, string after, RunSettings? settings = null) =>
        RunComparison.Of(await RecomputeAsync(before, settings), await RecomputeAsync(after, settings));

    private static async Task RefuseSameAsync(Session session, SchemeVersion scheme, CutRow cut)
    {
        if (await RunRows.FindSameAsync(session, scheme, cut.CutNo) is { } same) throw new LedgerRefusedException(ArchiveMessages.SameRun(scheme.Name, cut.PublicId, same));
    }
}
