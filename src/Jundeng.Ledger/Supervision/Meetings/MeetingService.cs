using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Coordination meetings: planned with an agenda from the state of the plan, held, their decisions recorded and followed up, as <see cref="MeetingMachine"/> says.</summary>
public sealed class MeetingService(LedgerStore store)
{
    /// <summary>The day on which a meeting can be held now.</summary>
    public DateOnly Today => Zone.Today(store.Time);

    /// <summary>Plans a meeting; its agenda is what the state of the plan proposes today.</summary>
    /// <param name="plan">The meeting.</param>
    /// <param name="language">The language of the agenda: <c>en</c>, anything else Chinese.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan, or the day is past; nothing was written.</exception>
    public Task<Meeting> PlanAsync(PlanMeeting plan, string language, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var (today, row) = (Zone.Today(store.Time), await PlanRows.GetAsync(session, plan.PlanId));
            await Access.DemandAsync(session, store.Time, act, AccessAction.MeetingHold, new AccessObject(row.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, row.RegionId, act);
            if (plan.On < today) throw new LedgerRefusedException(MeetingMessages.Past(plan.On, today));
            var number = await MeetingRows.NextNumberAsync(session, row.RegionId);
            var id = $"{row.PublicId}-c{await MeetingRows.CountAsync(session, row.Key) + 1}";
            var title = Given(plan.Title) ?? MeetingMessages.Title(row.Title).In(language);
            var agenda = await AgendaProposal.OnAsync(session, row, today, language);
            var transition = MeetingMachine.Of(MeetingAction.Plan);
            write.Add(MeetingRows.Table, number, id, row.PlanNo);
            write.Add(MeetingRows.Steps, number, 1L, transition.Code, MeetingMachine.Of(transition.To), title, Iso.Of(plan.On), Given(plan.Place), Given(plan.Chair));
            foreach (var (item, i) in agenda.Select((item, i) => (item, i))) write.Add(MeetingRows.Agenda, number, i + 1L, AgendaRow.Of(item.Kind), item.Subject, item.Text);
            await write.CommitAsync(transition.Event, id, null, new { plan = row.PublicId, title, plan.On, place = Given(plan.Place), chair = Given(plan.Chair), agenda = agenda.Count });
            return await MeetingRows.LoadAsync(session, id);
        },
        ct);

    /// <summary>Sets another day, place or chair for a meeting that was not held yet.</summary>
    /// <exception cref="LedgerRefusedException">That is not possible now, the day is past, or nothing would change; nothing was written.</exception>
    public Task<Meeting> MoveAsync(MoveMeeting move, Act act, CancellationToken ct = default) => WriteAsync(
        move.Id, MeetingAction.Move, act,
        async (_, write) =>
        {
            var (today, old) = (Zone.Today(store.Time), write.Meeting);
            var (on, place, chair) = (move.On ?? old.On, move.Place is null ? old.Place : Given(move.Place), move.Chair is null ? old.Chair : Given(move.Chair));
            if (move.On < today) throw new LedgerRefusedException(MeetingMessages.Past(move.On.Value, today));
            if ((on, place, chair) == (old.On, old.Place, old.Chair)) throw new LedgerRefusedException(MeetingMessages.NothingToChange);
            return await write.CommitAsync(new { old.On, old.Place, old.Chair }, new { on, place, chair }, (on, place, chair));
        },
        ct);

    /// <summary>Changes the agenda of a meeting that was not held yet.</summary>
    /// <param name="change">What goes and what comes.</param>
    /// <param name="language">The language of what is proposed: <c>en</c>, anything else Chinese.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">That is not possible now, there is no such item or task, or nothing would change; nothing was written.</exception>
    public Task<Meeting> SetAgendaAsync(AgendaChange change, string language, Act act, CancellationToken ct = default) => WriteAsync(
        change.Id, MeetingAction.SetAgenda, act,
        async (session, write) =>
        {
            var old = write.Meeting.Agenda;
            var refusals = change.Remove.Where(number => number < 1 || number > old.Count).Select(number => MeetingMessages.UnknownItem(change.Id, number, old.Count)).ToList();
            if (change.Add.Any(string.IsNullOrWhiteSpace)) refusals.Add(MeetingMessages.TextMissing);
            if (change.TaskId is { } task && await PlanItems.LoadAsync(session, write.Plan) is var items && items.FindTask(task) is null) refusals.Add(items.UnknownTask(task));
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            var agenda = old.Where((_, i) => !change.Remove.Contains(i + 1)).Concat(change.Add.Select(text => new AgendaItem(AgendaKind.Own, change.TaskId, text.Trim()))).ToList();
            if (change.Propose)
                agenda.AddRange((await AgendaProposal.OnAsync(session, write.Plan, Zone.Today(store.Time), language)).Where(item => !agenda.Exists(known => known.Kind == item.Kind && known.Subject == item.Subject)));
            if (agenda.SequenceEqual(old)) throw new LedgerRefusedException(MeetingMessages.NothingToChange);
            foreach (var (item, i) in agenda.Select((item, i) => (item, i))) await write.AddAsync(MeetingRows.Agenda, write.Row.MeetingNo, i + 1L, AgendaRow.Of(item.Kind), item.Subject, item.Text);
            return await write.CommitAsync(new { agenda = old.Count }, new { agenda = agenda.Count });
        },
        ct);

    /// <summary>Records that a meeting was held, and which organisations attended: by their ids, or their names in the region of the plan.</summary>
    /// <exception cref="LedgerRefusedException">Its day has not come, nobody attended, or an organisation is not known; nothing was written.</exception>
    public Task<Meeting> HoldAsync(string id, IReadOnlyList<string> units, Act act, CancellationToken ct = default) => WriteAsync(
        id, MeetingAction.Hold, act,
        async (session, write) =>
        {
            var refusals = new List<Refusal>();
            if (write.Meeting.On > Zone.Today(store.Time)) refusals.Add(MeetingMessages.NotYet(id, write.Meeting.On));
            if (units.Count == 0) refusals.Add(MeetingMessages.NobodyAttended);
            var names = await OrganisationNames.LoadAsync(session, write.Plan.RegionId, units);
            var found = units.Select(unit => names.Find(unit, refusals)).OfType<OrganisationKey>().DistinctBy(key => (key.RegionId, key.OrgNo)).ToList();
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            foreach (var key in found) await write.AddAsync(MeetingRows.Attendance, write.Row.MeetingNo, key.RegionId, key.OrgNo);
            return await write.CommitAsync(null, new { write.Meeting.On, units = found.Select(key => key.PublicId) });
        },
        ct);

    /// <summary>Records what a meeting has decided; where that becomes a milestone or an order, these are set in the same transaction.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written, no milestone and no order either.</exception>
    public Task<Meeting> DecideAsync(NewDecision decision, Act act, CancellationToken ct = default) => WriteAsync(
        decision.MeetingId, MeetingAction.Decide, act,
        async (session, write) =>
        {
            var (meeting, refusals) = (write.Meeting, new List<Refusal>());
            if (string.IsNullOrWhiteSpace(decision.Text)) refusals.Add(MeetingMessages.TextMissing);
            if (decision.Due < meeting.On) refusals.Add(MeetingMessages.DueBefore(decision.Due, meeting.On));
            if (decision.AgendaNo is { } number && (number < 1 || number > meeting.Agenda.Count)) refusals.Add(MeetingMessages.UnknownItem(meeting.Id, number, meeting.Agenda.Count));
            var items = await PlanItems.LoadAsync(session, write.Plan);
            // An item about a task hands it on, where the plan still has that task.
            var task = decision.TaskId ?? (decision.AgendaNo is { } at && meeting.Agenda.ElementAtOrDefault(at - 1)?.Subject is { } subject && items.FindTask(subject) is not null ? subject : null);
            if (task is not null && items.FindTask(task) is null) refusals.Add(items.UnknownTask(task));
            if (task is null && decision.Kind != DecisionKind.Minutes) refusals.Add(MeetingMessages.TaskMissing(decision.Kind));
            var unit = (await OrganisationNames.LoadAsync(session, write.Plan.RegionId, [decision.Organisation])).Find(decision.Organisation, refusals);
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

            var (no, text) = (meeting.Decisions.Count + 1L, decision.Text.Trim());
            var origin = act with { Why = MeetingMessages.Origin(meeting.Id, no, act.Why) };
            var milestone = decision.Kind == DecisionKind.Milestone ? (await MilestoneService.AddAsync(session, store.Time, meeting.PlanId, [new(task!, text, decision.Due)], origin))[0].No : (int?)null;
            var order = decision.Kind == DecisionKind.Order
                ? await OrderIssuing.IssueAsync(session, store.Time, new IssueOrder(meeting.PlanId, task!) { Organisation = unit!.PublicId, Demand = text, Due = decision.Due }, origin)
                : null;
            await write.AddAsync(
                MeetingRows.Decisions, write.Row.MeetingNo, no, (long?)decision.AgendaNo, text, write.Plan.PlanNo, task is null ? null : items.Numbers.OfTask(task), unit!.RegionId, unit.OrgNo, Iso.Of(decision.Due),
                (long?)milestone, order is null ? null : (await OrderRows.GetAsync(session, order.Id)).OrderNo);
            return await write.CommitAsync(null, new { no, text, task, organisation = unit.PublicId, decision.Due, milestone, order = order?.Id });
        },
        ct);

    /// <summary>Closes a meeting that was held: nothing more is recorded.</summary>
    /// <exception cref="LedgerRefusedException">That is not possible now; nothing was written.</exception>
    public Task<Meeting> CloseAsync(string id, Act act, CancellationToken ct = default) =>
        WriteAsync(id, MeetingAction.Close, act, (_, write) => write.CommitAsync(null, new { decisions = write.Meeting.Decisions.Count }), ct);

    /// <summary>Cancels a meeting that was not held, for a reason.</summary>
    /// <exception cref="LedgerRefusedException">That is not possible now, or there is no reason; nothing was written.</exception>
    public Task<Meeting> CancelAsync(string id, Act act, CancellationToken ct = default) => WriteAsync(id, MeetingAction.Cancel, act, (_, write) => write.CommitAsync(null, new { write.Meeting.On }), ct);

    /// <summary>A meeting with all of it.</summary>
    /// <exception cref="LedgerRefusedException">There is no such meeting.</exception>
    public Task<Meeting> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => MeetingRows.LoadAsync(session, id), ct);

    /// <summary>The meetings of a plan, in the order in which they were planned.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<Meeting>> ListAsync(string planId, CancellationToken ct = default) =>
        store.ReadAsync(async session => await MeetingRows.OfPlanAsync(session, (await PlanRows.GetAsync(session, planId)).Key), ct);

    /// <summary>The minutes of a meeting that was held.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="language">The language: <c>en</c>, anything else Chinese.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such meeting, or it was not held.</exception>
    public Task<MeetingMinutes> MinutesAsync(string id, string language, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var meeting = await MeetingRows.LoadAsync(session, id);
            return meeting.State is MeetingState.Held or MeetingState.Closed
                ? new MeetingMinutes(meeting, MinutesText.Title(meeting).In(language), MinutesText.Of(meeting, language))
                : throw new LedgerRefusedException(MeetingMessages.NoMinutes(id, meeting.State));
        },
        ct);

    /// <summary>The decision from which an order comes; null where it comes from none.</summary>
    public Task<MeetingDecision?> OfOrderAsync(string orderId, CancellationToken ct = default) => store.ReadAsync(session => MeetingRows.OfOrderAsync(session, orderId), ct);

    /// <summary>The decisions that have become milestones of a plan, by the number of the milestone.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyDictionary<int, MeetingDecision>> OfMilestonesAsync(string planId, CancellationToken ct = default) => store.ReadAsync<IReadOnlyDictionary<int, MeetingDecision>>(
        async session => await MeetingRows.OfMilestonesAsync(session, (await PlanRows.GetAsync(session, planId)).Key), ct);

    private Task<Meeting> WriteAsync(string id, MeetingAction action, Act act, Func<Session, MeetingWrite, Task<Meeting>> step, CancellationToken ct) => store.WriteAsync(
        async session => await step(session, await MeetingWrite.OpenAsync(session, store.Time, id, action, act)), ct);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
