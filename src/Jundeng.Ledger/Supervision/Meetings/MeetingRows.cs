using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Meetings with their steps, agendas, attendance and decisions.</summary>
internal static class MeetingRows
{
    public static readonly EventTable Table = new("meeting", "meeting_no", "public_id", "plan_no");

    public static readonly EventTable Steps = new("meeting_step", "meeting_no", "step_no", "action", "state", "title", "on_date", "place", "chair");

    public static readonly EventTable Agenda = new("meeting_agenda", "meeting_no", "position", "kind", "subject", "text");

    public static readonly EventTable Attendance = new("meeting_attendance", "meeting_no", "org_region", "org_no");

    public static readonly EventTable Decisions = new(
        "meeting_decision", "meeting_no", "decision_no", "agenda_no", "text", "plan_no", "item_no", "org_region", "org_no", "due_on", "milestone_no", "order_no");

    private const string Select = """
        SELECT m.region_id, m.meeting_no, m.public_id, p.public_id AS plan_id, m.plan_no
        FROM meeting m JOIN plan p ON p.region_id = m.region_id AND p.plan_no = m.plan_no
        """;

    private const string SelectSteps = """
        SELECT s.meeting_no, s.step_no, s.event_seq, s.action, s.state, s.title, s.on_date, s.place, s.chair, e.at, e.who, e.why
        FROM meeting m
        JOIN meeting_step s ON s.region_id = m.region_id AND s.meeting_no = m.meeting_no
        JOIN event e ON e.region_id = s.region_id AND e.seq = s.event_seq
        """;

    private const string SelectAgenda = """
        SELECT a.meeting_no, a.event_seq, a.position, a.kind, a.subject, a.text
        FROM meeting m JOIN meeting_agenda a ON a.region_id = m.region_id AND a.meeting_no = m.meeting_no
        """;

    private const string SelectAttendance = """
        SELECT a.meeting_no, a.org_region, a.org_no
        FROM meeting m JOIN meeting_attendance a ON a.region_id = m.region_id AND a.meeting_no = m.meeting_no
        """;

    private const string SelectDecisions = """
        SELECT d.meeting_no, m.public_id AS meeting_id, d.decision_no, d.agenda_no, d.text, i.item_id AS task_id, d.org_region, d.org_no, d.due_on, d.milestone_no, o.public_id AS order_id
        FROM meeting m
        JOIN meeting_decision d ON d.region_id = m.region_id AND d.meeting_no = m.meeting_no
        LEFT JOIN plan_item i ON i.region_id = d.region_id AND i.plan_no = d.plan_no AND i.item_no = d.item_no
        LEFT JOIN supervision_order o ON o.region_id = d.region_id AND o.order_no = d.order_no
        """;

    private const string OfOne = "WHERE m.public_id = @id";

    private const string OfPlan = "WHERE m.region_id = @RegionId AND m.plan_no = @PlanNo";

    private const string SelectIds = "SELECT public_id FROM meeting";

    private const string SelectNext = "SELECT COALESCE(MAX(meeting_no), 0) + 1 FROM meeting WHERE region_id = @region";

    private const string SelectCount = "SELECT COUNT(*) FROM meeting WHERE region_id = @RegionId AND plan_no = @PlanNo";

    /// <exception cref="LedgerRefusedException">There is no such meeting.</exception>
    public static async Task<MeetingRow> GetAsync(Session session, string id) =>
        await FindAsync(session, id)
        ?? throw new LedgerRefusedException(MeetingMessages.Unknown(id, Nearest.Of(id, await session.QueryAsync<string>(SelectIds))));

    public static Task<MeetingRow?> FindAsync(Session session, string id) => session.FirstOrDefaultAsync<MeetingRow>($"{Select} {OfOne}", new { id });

    public static Task<long> NextNumberAsync(Session session, long region) => session.SingleAsync<long>(SelectNext, new { region });

    public static Task<long> CountAsync(Session session, PlanKey plan) => session.SingleAsync<long>(SelectCount, plan);

    public static async Task<Meeting> LoadAsync(Session session, string id)
    {
        await GetAsync(session, id);
        return (await BuildAsync(session, OfOne, new { id }))[0];
    }

    public static Task<IReadOnlyList<Meeting>> OfPlanAsync(Session session, PlanKey plan) => BuildAsync(session, OfPlan, plan);

    /// <summary>The decision from which an order comes; null where it comes from none.</summary>
    public static async Task<MeetingDecision?> OfOrderAsync(Session session, string order)
    {
        var rows = await session.QueryAsync<DecisionRow>($"{SelectDecisions} WHERE o.public_id = @order", new { order });
        return rows.Count == 0 ? null : ToDecision(rows[0], await OrganisationsAsync(session, [rows[0].OrgRegion]));
    }

    /// <summary>The decisions that have become milestones of a plan, by the number of the milestone.</summary>
    public static async Task<Dictionary<int, MeetingDecision>> OfMilestonesAsync(Session session, PlanKey plan)
    {
        var rows = await session.QueryAsync<DecisionRow>($"{SelectDecisions} {OfPlan} AND d.milestone_no IS NOT NULL", plan);
        var organisations = await OrganisationsAsync(session, rows.Select(row => row.OrgRegion));
        return rows.ToDictionary(row => (int)row.MilestoneNo!.Value, row => ToDecision(row, organisations));
    }

    private static async Task<IReadOnlyList<Meeting>> BuildAsync(Session session, string where, object of)
    {
        var steps = (await session.QueryAsync<MeetingStepRow>($"{SelectSteps} {where}", of)).ToLookup(row => row.MeetingNo);
        var agendas = (await session.QueryAsync<AgendaRow>($"{SelectAgenda} {where}", of)).ToLookup(row => (row.MeetingNo, row.EventSeq));
        var attendance = (await session.QueryAsync<AttendanceRow>($"{SelectAttendance} {where}", of)).ToLookup(row => row.MeetingNo);
        var decisions = (await session.QueryAsync<DecisionRow>($"{SelectDecisions} {where}", of)).ToLookup(row => row.MeetingNo);
        var organisations = await OrganisationsAsync(session, attendance.SelectMany(group => group).Select(row => row.OrgRegion).Concat(decisions.SelectMany(group => group).Select(row => row.OrgRegion)));
        return
        [
            .. (await session.QueryAsync<MeetingRow>($"{Select} {where} ORDER BY m.meeting_no", of)).Select(row =>
            {
                var all = steps[row.MeetingNo].OrderBy(step => step.StepNo).ToList();
                // The steps that set the agenda each have it whole.
                var set = all.Last(step => MeetingMachine.Action(step.Action) is MeetingAction.Plan or MeetingAction.SetAgenda).EventSeq;
                var last = all[^1];
                return new Meeting(
                    row.PublicId, row.PlanId, last.Title, Iso.ToDay(last.OnDate), last.Place, last.Chair, [.. agendas[(row.MeetingNo, set)].OrderBy(item => item.Position).Select(item => item.ToItem())],
                    [.. attendance[row.MeetingNo].OrderBy(unit => unit.OrgRegion).ThenBy(unit => unit.OrgNo).Select(unit => Heir(organisations, unit.OrgRegion, unit.OrgNo)).Select(unit => new MeetingUnit(unit.PublicId, unit.Name))],
                    [.. decisions[row.MeetingNo].OrderBy(decision => decision.DecisionNo).Select(decision => ToDecision(decision, organisations))], [.. all.Select(step => step.ToStep())]);
            }),
        ];
    }

    private static MeetingDecision ToDecision(DecisionRow row, Dictionary<long, Dictionary<long, OrganisationState>> organisations)
    {
        var unit = Heir(organisations, row.OrgRegion, row.OrgNo);
        return new MeetingDecision(row.MeetingId, (int)row.DecisionNo, row.Text, unit.PublicId, unit.Name, Iso.ToDay(row.DueOn))
        {
            AgendaNo = (int?)row.AgendaNo,
            TaskId = row.TaskId,
            MilestoneNo = (int?)row.MilestoneNo,
            OrderId = row.OrderId,
        };
    }

    private static OrganisationState Heir(Dictionary<long, Dictionary<long, OrganisationState>> all, long region, long number) => all[region][number].HeirAmong(all[region]);

    private static async Task<Dictionary<long, Dictionary<long, OrganisationState>>> OrganisationsAsync(Session session, IEnumerable<long> regions) =>
        (await OrganisationRows.HeldInAsync(session, regions, Iso.Last)).GroupBy(state => state.RegionId).ToDictionary(group => group.Key, group => group.ToDictionary(state => state.OrgNo));
}
