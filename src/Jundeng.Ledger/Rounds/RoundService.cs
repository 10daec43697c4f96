using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Rounds;

/// <summary>Rounds: when which units must report on the tasks of a plan.</summary>
public sealed class RoundService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>What opening a round would ask of whom; writes nothing.</summary>
    /// <exception cref="LedgerRefusedException">The round is not sound.</exception>
    public Task<RoundPreview> PreviewAsync(RoundOpening opening, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, opening.PlanId);
            var (row, duties, times) = await PlanAsync(session, plan, opening, 0);
            return Preview(times.ToRound(), duties);
        },
        ct);

    /// <summary>Opens a round: who must report what is kept as it follows from the plan and its units today.</summary>
    /// <exception cref="LedgerRefusedException">The round is not sound, nobody would have to report, or a region that must give a value has no government registered; nothing was written.</exception>
    public Task<RoundPreview> OpenAsync(RoundOpening opening, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, opening.PlanId);
            await Access.DemandAsync(session, _store.Time, act, AccessAction.RoundOpen, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, _store.Time, plan.RegionId, act);
            var (row, duties, times) = await PlanAsync(session, plan, opening, await RoundRows.NextNumberAsync(session, plan.RegionId));
            if (await RoundRows.IdOfAsync(session, plan.Key, row.Period) is { } there) throw new LedgerRefusedException(RoundMessages.There(there));
            if (duties.Ungoverned.Count > 0) throw new LedgerRefusedException([.. duties.Ungoverned.Select(region => OrganisationMessages.NoGovernment(region.Name, region.RegionCode!))]);
            if (duties.Reports.Count == 0) throw new LedgerRefusedException(RoundMessages.Nobody(plan.PublicId));
            var items = await ItemNumbers.LoadAsync(session, plan.Key);
            var period = row.ToPeriod();
            write.Add(RoundRows.Rounds, row.RoundNo, row.PublicId, row.PlanNo, row.PlanRevision, row.Period, Iso.Of(period.From), Iso.Of(period.To), row.Opens, row.Due, row.Closes);
            foreach (var (duty, i) in duties.Reports.Select((duty, i) => (duty, i + 1L)))
            {
                var task = duty.TaskId is { } id ? items.OfTask(id) : (long?)null;
                write.Add(DutyRows.Duties, row.RoundNo, i, task, duty.Holder.RegionId, duty.Holder.OrgNo, ReportCodes.Of(duty.Role));
                foreach (var value in duty.Values) write.Add(DutyRows.Items, row.RoundNo, i, value.TargetId is { } target ? items.OfTarget(target) : task, value.IsPart ? 1L : 0L);
            }

            await write.CommitAsync(EventType.RoundOpened, row.PublicId, null, new
            {
                plan = plan.PublicId,
                revision = plan.Revision,
                row.Period,
                row.Opens,
                row.Due,
                row.Closes,
                units = duties.Units.Count,
                reports = duties.Reports.Count,
            });
            return Preview(times.ToRound(), duties);
        },
        ct);

    /// <summary>Rounds of a plan or of all, those of the latest periods first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<Round>> ListAsync(string? planId = null, CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<Round>>(
        async session =>
        {
            var plan = planId is null ? null : await PlanRows.GetAsync(session, planId);
            var days = await CalendarRows.WorkingDaysAsync(session);
            var extensions = await RoundRows.ExtensionsAsync(session, plan?.Key);
            return [.. (await RoundRows.ListAsync(session, plan?.Key)).Select(row => new RoundTimes(row, [.. extensions[(row.RegionId, row.RoundNo)]], days, Zone.Today(_store.Time)).ToRound())];
        },
        ct);

    /// <summary>All rounds with how far they are, those of the latest periods first.</summary>
    public Task<IReadOnlyList<RoundProgress>> ProgressAsync(CancellationToken ct = default) => _store.ReadAsync<IReadOnlyList<RoundProgress>>(
        async session =>
        {
            var (days, today) = (await CalendarRows.WorkingDaysAsync(session), Zone.Today(_store.Time));
            var extensions = await RoundRows.ExtensionsAsync(session, null);
            var states = await RoundRows.StatesAsync(session);
            return
            [
                .. (await RoundRows.ListAsync(session, null)).Select(row =>
                {
                    var key = (row.RegionId, row.RoundNo);
                    var counts = states[key].ToList();
                    var known = counts.Where(count => count.State is not null).ToDictionary(count => ReportStates.Parse(count.State!), count => (int)count.Reports);
                    return new RoundProgress(new RoundTimes(row, [.. extensions[key]], days, today).ToRound(), (int)counts.Sum(count => count.Reports), known);
                }),
            ];
        },
        ct);

    /// <summary>A round.</summary>
    /// <exception cref="LedgerRefusedException">There is no such round.</exception>
    public Task<Round> GetAsync(string roundId, CancellationToken ct = default) => _store.ReadAsync(
        async session => (await TimesAsync(session, await RoundRows.GetAsync(session, roundId))).ToRound(), ct);

    /// <summary>A round that one would open next for a plan: the half year that has ended last and has none, else the first that has none.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<RoundOpening> SuggestAsync(string planId, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var there = (await RoundRows.ListAsync(session, plan.Key)).Select(row => row.Period).ToHashSet();
            return RoundSuggestion.For(plan, there, await CalendarRows.WorkingDaysAsync(session), Zone.Today(_store.Time));
        },
        ct);

    /// <summary>Where all reports of a round stand.</summary>
    /// <exception cref="LedgerRefusedException">There is no such round.</exception>
    public Task<RoundBoard> BoardAsync(string roundId, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var round = await RoundRows.GetAsync(session, roundId);
            return await BoardBuilder.BuildAsync(session, round, await TimesAsync(session, round));
        },
        ct);

    /// <summary>Gives a unit, or all, more time before the round is closed.</summary>
    /// <exception cref="LedgerRefusedException">There is no reason, the round is closed, or the day is not later; nothing was written.</exception>
    public Task<Round> ExtendAsync(RoundExtension extension, Act act, CancellationToken ct = default) => ChangeAsync(extension.RoundId, AccessAction.RoundExtend, act, async (session, write, round, times) =>
    {
        var unit = extension.UnitId is { } id ? await UnitAsync(session, round, id) : null;
        var before = times.Of(unit?.RegionId, unit?.OrgNo);
        var due = times.Days.OnOrAfter(extension.Due);
        var closes = times.Days.OnOrAfter(extension.Closes ?? (due > before.Closes ? due : before.Closes));
        if (due <= before.Due) throw new LedgerRefusedException(RoundMessages.NotLater(before.Due));
        if (closes < due) throw new LedgerRefusedException(RoundMessages.Order(times.Opens, due, closes));
        write.Add(RoundRows.Extensions, round.RoundNo, unit?.RegionId, unit?.OrgNo, Iso.Of(due), Iso.Of(closes));
        await write.CommitAsync(
            EventType.RoundExtended, round.PublicId, new { unit = unit?.PublicId, due = Iso.Of(before.Due), closes = Iso.Of(before.Closes) }, new { unit = unit?.PublicId, due = Iso.Of(due), closes = Iso.Of(closes) });
    }, ct);

    /// <summary>Closes a round for all, before its day too.</summary>
    /// <exception cref="LedgerRefusedException">There is no reason, or a person has closed it already; nothing was written.</exception>
    public Task<Round> CloseAsync(string roundId, Act act, CancellationToken ct = default) => ChangeAsync(roundId, AccessAction.RoundClose, act, async (_, write, round, times) =>
    {
        write.Add(RoundRows.Closings, round.RoundNo, Iso.Of(times.Today));
        await write.CommitAsync(EventType.RoundClosed, round.PublicId, null, new { on = Iso.Of(times.Today) });
    }, ct);

    private Task<Round> ChangeAsync(string roundId, AccessAction action, Act act, Func<Session, LedgerWrite, RoundRow, RoundTimes, Task> change, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(act.Why)) throw new LedgerRefusedException(RoundMessages.ReasonMissing);
        return _store.WriteAsync(
            async session =>
            {
                var region = (await RoundRows.GetAsync(session, roundId)).RegionId;
                await Access.DemandAsync(session, _store.Time, act, action, new AccessObject(region));
                var write = await LedgerWrite.BeginAsync(session, _store.Time, region, act);
                // What another writer has done meanwhile is seen only behind the lock.
                var round = await RoundRows.GetAsync(session, roundId);
                var times = await TimesAsync(session, round);
                if (times.ToRound().State == RoundState.Closed) throw new LedgerRefusedException(RoundMessages.Closed(roundId));
                await change(session, write, round, times);
                return (await TimesAsync(session, await RoundRows.GetAsync(session, roundId))).ToRound();
            },
            ct);
    }

    private async Task<RoundTimes> TimesAsync(Session session, RoundRow round) =>
        await RoundRows.TimesAsync(session, round, await CalendarRows.WorkingDaysAsync(session), Zone.Today(_store.Time));

    private async Task<(RoundRow Row, RoundDuties Duties, RoundTimes Times)> PlanAsync(Session session, PlanRow plan, RoundOpening opening, long number)
    {
        var (from, to) = ((int)plan.YearFrom, (int)plan.YearTo);
        if (!ReportPeriod.TryParse(opening.Period, from, to, out var period)) throw new LedgerRefusedException(RoundMessages.BadPeriod(opening.Period, from, to));
        var (today, days) = (Zone.Today(_store.Time), await CalendarRows.WorkingDaysAsync(session));
        var (opens, due, closes) = (opening.Opens ?? today, days.OnOrAfter(opening.Due), days.OnOrAfter(opening.Closes));
        if (opens > due || due > closes) throw new LedgerRefusedException(RoundMessages.Order(opens, due, closes));
        var row = new RoundRow(
            plan.RegionId, number, $"{plan.PublicId}-{period!.IdIn(from, to)}", plan.PlanNo, plan.Revision, plan.PublicId, plan.Title, period.Code, Iso.Of(opens), Iso.Of(due), Iso.Of(closes), null);
        var duties = RoundDuties.Of(await Allocations.Duties.OnAsync(session, plan, today), await ReadingRows.LoadAsync(session, plan));
        return (row, duties, new RoundTimes(row, [], days, today));
    }

    private static async Task<OrganisationState> UnitAsync(Session session, RoundRow round, string id)
    {
        var units = await DutyRows.UnitsAsync(session, round);
        return units.Values.FirstOrDefault(unit => unit.PublicId == id) ?? throw new LedgerRefusedException(RoundMessages.NotInRound(id, round.PublicId, units.Values.Select(unit => unit.PublicId)));
    }

    private static RoundPreview Preview(Round round, RoundDuties duties) => new(round, duties.Units, duties.Unmatched, duties.Unreported, duties.OutsideTasks);
}
