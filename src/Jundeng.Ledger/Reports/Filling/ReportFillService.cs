using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports.Filling;

/// <summary>Writes on many reports of a round at once, from a table that people have filled in: on all of them or on none.</summary>
public sealed class ReportFillService(LedgerStore store)
{
    /// <summary>The reports of a round that can be written on now, of one unit or of all, in the order of units and tasks.</summary>
    /// <exception cref="LedgerRefusedException">There is no such round or unit, or nothing of it can be written on.</exception>
    public Task<OpenReports> OpenReportsAsync(string roundId, string? unitId, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var round = await RoundRows.GetAsync(session, roundId);
            var (days, today) = (await CalendarRows.WorkingDaysAsync(session), Zone.Today(store.Time));
            var units = await DutyRows.UnitsAsync(session, round);
            var plan = await PlanItems.LoadAsync(session, round.PlanId);
            if (unitId is not null && units.Values.All(unit => unit.PublicId != unitId)) throw new LedgerRefusedException(RoundMessages.NotInRound(unitId, roundId, units.Values.Select(unit => unit.PublicId)));
            var duties = (await DutyRows.OfRoundAsync(session, round))
                .Where(duty => (unitId is null || units[(duty.UnitRegionId, duty.UnitNo)].PublicId == unitId) && ReportStates.After(duty.ToState(), ReportStep.Save, closed: false) is not null);
            var files = await ReportFile.LoadAsync(session, round, [.. duties.Select(duty => duty.ReportNo)], plan, days, today);
            if (files.Count == 0) throw new LedgerRefusedException(ReportingMessages.NothingToWrite(roundId));
            var reports = files.OrderBy(file => file.Unit.PublicId.Length).ThenBy(file => file.Unit.PublicId, StringComparer.Ordinal).ThenBy(file => file.Key.Number).Select(file => file.ToReport());
            return new OpenReports((int)plan.Plan.Revision, [.. reports]);
        },
        ct);

    /// <summary>What filling would do; writes nothing.</summary>
    /// <exception cref="LedgerRefusedException">Every error with its place and cure.</exception>
    public Task<ReportsFilled> PreviewAsync(string roundId, IReadOnlyList<ReportFill> fills, bool submit, Act act, CancellationToken ct = default) =>
        store.ReadAsync(session => FillAsync(session, roundId, fills, submit, act, write: false), ct);

    /// <summary>Saves drafts, or submits the reports. What a table says that is there already changes nothing; a table that is taken twice is taken once.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="fills">What the table says.</param>
    /// <param name="submit">Whether the reports are handed in too.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the write.</param>
    /// <exception cref="LedgerRefusedException">Every error with its place and cure; nothing was written.</exception>
    public Task<ReportsFilled> FillAsync(string roundId, IReadOnlyList<ReportFill> fills, bool submit, Act act, CancellationToken ct = default) =>
        store.WriteAsync(session => FillAsync(session, roundId, fills, submit, act, write: true), ct);

    private async Task<ReportsFilled> FillAsync(Session session, string roundId, IReadOnlyList<ReportFill> fills, bool submit, Act act, bool write)
    {
        var round = await RoundRows.GetAsync(session, roundId);
        var region = round.RegionId;
        if (write) await EventLog.LockAsync(session, region);
        var (days, today) = (await CalendarRows.WorkingDaysAsync(session), Zone.Today(store.Time));
        var plan = await PlanItems.LoadAsync(session, round.PlanId);
        var numbers = fills.Select(fill => ReportId.TryParse(fill.ReportId, out var of) && of.RoundId == roundId ? of.Number : 0).Where(number => number > 0).Distinct().ToList();
        var files = (await ReportFile.LoadAsync(session, round, numbers, plan, days, today)).ToDictionary(file => file.Id, StringComparer.Ordinal);
        var basis = await CheckBasis.LoadAsync(session, plan, round.ToPeriod().To);
        var refusals = new List<Refusal>();
        var findings = new Dictionary<string, IReadOnlyList<CheckFinding>>(StringComparer.Ordinal);
        var written = 0;
        foreach (var fill in fills)
        {
            try
            {
                // One that a table names twice is read again behind what was written.
                var file = files.Remove(fill.ReportId, out var read) ? read : await ReportFile.LoadAsync(session, fill.ReportId, days, today);
                var writing = new ReportWriting(file, fill.Draft);
                refusals.AddRange(writing.Refusals.Select(refusal => refusal.Where is null ? refusal with { Where = fill.Where } : refusal));
                if (writing.Refusals.Count > 0) continue;
                var found = ReportChecks.Find(await CheckContext.LoadAsync(session, file, writing, basis));
                if (found.Count > 0) findings[file.Id] = found;
                var isIn = file.State is ReportState.Submitted or ReportState.Quarantined or ReportState.Accepted;
                if (!writing.Changed && (isIn || !submit)) continue;
                written++;
                if (submit) refusals.AddRange(found.Where(finding => finding.Stands).Select(finding => At(finding, fill)));
                await Access.DemandAsync(session, store.Time, act, submit ? AccessAction.ReportSubmit : AccessAction.ReportDraft, new AccessObject(file.Unit.RegionId, file.Unit.OrgNo));
                var steps = ReportSteps.Begin(file, submit ? ReportStep.Submit : ReportStep.Save, fill.Seen, act);
                // What is found wrong further on undoes it all.
                if (!write || refusals.Count > 0) continue;
                var row = await LedgerWrite.BeginAsync(session, store.Time, region, act);
                steps.Write(row, writing);
                await row.CommitAsync(ReportSteps.EventOf(submit ? ReportStep.Submit : ReportStep.Save), file.Id, steps.Before, steps.After);
            }
            catch (LedgerRefusedException refused)
            {
                refusals.AddRange(refused.Reasons.Select(reason => reason.Where is null ? reason with { Where = fill.Where } : reason));
            }
        }

        return refusals.Count == 0 ? new ReportsFilled(fills.Count, written, fills.Count - written, findings) : throw new LedgerRefusedException(refusals);
    }

    // Where the table has a cell for what is found, that is its place.
    private static Refusal At(CheckFinding finding, ReportFill fill)
    {
        var input = fill.Draft.Values.FirstOrDefault(value => value.TargetId == finding.TargetId);
        var of = finding.IsOfWhole ? fill.Where : input?.Where ?? fill.Where;
        return finding.ToRefusal() with { Where = of };
    }
}
