using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>One step with a meeting: whether it may be taken, and the row that it adds.</summary>
internal sealed class MeetingWrite
{
    private readonly Session _session;
    private readonly TimeProvider _time;
    private readonly Act _act;
    private readonly MeetingTransition _transition;
    private LedgerWrite? _write;

    private MeetingWrite(Session session, TimeProvider time, Act act, PlanRow plan, MeetingRow row, Meeting meeting, MeetingTransition transition) =>
        (_session, _time, _act, Plan, Row, Meeting, _transition) = (session, time, act, plan, row, meeting, transition);

    public PlanRow Plan { get; }

    public MeetingRow Row { get; }

    public Meeting Meeting { get; }

    /// <summary>Waits for other writers of the region.</summary>
    /// <exception cref="LedgerRefusedException">There is no such meeting, the person may not, or the step is not possible now.</exception>
    public static async Task<MeetingWrite> OpenAsync(Session session, TimeProvider time, string id, MeetingAction action, Act act)
    {
        var row = await MeetingRows.GetAsync(session, id);
        await Access.DemandAsync(session, time, act, AccessAction.MeetingHold, new AccessObject(row.RegionId));
        await EventLog.LockAsync(session, row.RegionId);
        var (meeting, transition) = (await MeetingRows.LoadAsync(session, id), MeetingMachine.Of(action));
        if (meeting.State != transition.From) throw new LedgerRefusedException(MeetingMessages.NotNow(id, action, meeting.State));
        if (transition.NeedsWhy && string.IsNullOrWhiteSpace(act.Why)) throw new LedgerRefusedException(MeetingMessages.WhyMissing);
        return new MeetingWrite(session, time, act, await PlanRows.GetAsync(session, row.PlanId), row, meeting, transition);
    }

    /// <summary>Adds a row of the step. What other features write in the same transaction comes before the first.</summary>
    public async Task AddAsync(EventTable table, params IReadOnlyList<object?> values)
    {
        _write ??= await LedgerWrite.BeginAsync(_session, _time, Row.RegionId, _act);
        _write.Add(table, values);
    }

    /// <summary>Adds the step and its event.</summary>
    /// <param name="before">What held before; null where nothing is altered.</param>
    /// <param name="after">The facts of the event.</param>
    /// <param name="settled">The day, the place and the chair behind it; null = as they were.</param>
    public async Task<Meeting> CommitAsync(object? before, object after, (DateOnly On, string? Place, string? Chair)? settled = null)
    {
        var (on, place, chair) = settled ?? (Meeting.On, Meeting.Place, Meeting.Chair);
        await AddAsync(MeetingRows.Steps, Row.MeetingNo, Meeting.Steps.Count + 1L, _transition.Code, MeetingMachine.Of(_transition.To), Meeting.Title, Iso.Of(on), place, chair);
        await _write!.CommitAsync(_transition.Event, Row.PublicId, before, after);
        return await MeetingRows.LoadAsync(_session, Row.PublicId);
    }
}
