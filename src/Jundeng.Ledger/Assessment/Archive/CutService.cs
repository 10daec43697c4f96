using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>The cuts of the ledger: observations, frozen so that a number can be worked out again.</summary>
public sealed class CutService(LedgerStore store)
{
    /// <summary>Freezes the observations of a table.</summary>
    /// <param name="csv">The table's bytes, in UTF-8, UTF-16 or GB18030.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error of the table, or a cut holds the very same; nothing was written.</exception>
    public Task<Cut> MakeAsync(ReadOnlyMemory<byte> csv, string fileName, Act act, CancellationToken ct = default) =>
        ObservationTable.TryRead(csv, fileName, out var observations, out var errors, ct)
            ? store.WriteAsync(session => FreezeAsync(session, observations, fileName, null, act), ct)
            : throw new LedgerRefusedException(errors);

    /// <summary>Freezes observations that the ledger has, each in its last version.</summary>
    /// <param name="query">Which.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There are none such, or a cut holds the very same; nothing was written.</exception>
    public Task<Cut> MakeAsync(ObservationQuery query, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var observations = await ObservationService.CurrentAsync(session, query);
            if (observations.Rows.Count == 0) throw new LedgerRefusedException(Observations.ObservationMessages.None);
            return await FreezeAsync(session, observations, observations.FileName, null, act);
        },
        ct);

    /// <summary>
    /// Freezes what was reported for the targets of a plan in force, as far as a scheme asks for them: each indicator that takes its target from the plan,
    /// under the name that the scheme gives it. What is not reported is frozen as missing.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="asOf">Reports up to this day count, and its year is the period; null = all, and the plan's last year.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan or scheme, they do not fit each other, or a cut holds the very same; nothing was written.</exception>
    public Task<Cut> MakeAsync(string planId, SchemeName scheme, DateOnly? asOf, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var reading = await ReadingRows.LoadAsync(session, plan);
            var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, asOf), await ItemNumbers.LoadAsync(session, plan.Key), reading);
            var wanted = (await SchemeRows.GetAsync(session, scheme)).Scheme;
            var observations = PlanObservations.Of(wanted, plan.ToSummary(), reading, values, asOf);
            return await FreezeAsync(session, observations, planId, new CutPlan(planId, (int)plan.Revision, asOf), act);
        },
        ct);

    /// <summary>All cuts, the oldest first.</summary>
    public Task<IReadOnlyList<Cut>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Cut>>(
        async session => [.. (await CutRows.ListAsync(session)).Select(row => row.ToCut())], ct);

    /// <summary>One cut with what it holds.</summary>
    /// <exception cref="LedgerRefusedException">There is no such cut.</exception>
    public Task<StoredCut> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => CutRows.GetAsync(session, id), ct);

    private async Task<Cut> FreezeAsync(Session session, ObservationTable observations, string fileName, CutPlan? plan, Act act)
    {
        var content = observations.ToBytes();
        var sha256 = Digest.Of(content);
        var head = await EventLog.LockAsync(session, EventLog.NoRegion);
        await Access.DemandAsync(session, store.Time, act, AccessAction.CutMake, AccessObject.Ledger);
        if (await CutRows.FindSameAsync(session, sha256, plan) is { } same) throw new LedgerRefusedException(ArchiveMessages.SameCut(fileName, same.PublicId));

        var number = await CutRows.NextNumberAsync(session);
        var row = new CutRow
        {
            CutNo = number,
            PublicId = $"cut-{number}",
            FileName = fileName,
            PlanId = plan?.Id,
            PlanRevision = plan?.Revision,
            AsOf = Iso.Of(plan?.AsOf),
            Observations = observations.Rows.Count,
            Regions = observations.Rows.Select(one => one.Region).Distinct().Count(),
            Periods = observations.Rows.Select(one => one.Period).Distinct().Count(),
            Indicators = observations.Rows.Select(one => one.Indicator).Distinct().Count(),
            Sha256 = sha256,
        };
        var after = new
        {
            file = fileName,
            plan = row.PlanId,
            revision = row.PlanRevision,
            row.AsOf,
            row.Observations,
            row.Regions,
            row.Periods,
            row.Indicators,
            content = sha256,
            digest = CutRows.Digest(row, content),
        };
        var seq = await EventLog.AppendAsync(session, store.Time, EventLog.NoRegion, head, act, EventType.CutMade, row.PublicId, null, after);
        await CutRows.InsertAsync(session, row, content, seq);
        return (await CutRows.GetRowAsync(session, row.PublicId)).ToCut();
    }
}
