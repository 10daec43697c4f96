using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Desk;

/// <summary>What a person must do, the most urgent first, and how their plans stand.</summary>
public sealed class DeskService(LedgerStore store)
{
    private const int MostPlans = 5;

    private readonly AccessService _access = new(store);

    /// <summary>The desk of a person today.</summary>
    /// <param name="act">Who.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<WorkDesk> OfAsync(Act act, CancellationToken ct = default)
    {
        var rights = await _access.RightsAsync(act, ct);
        var toCheck = await RegionsAsync(act, rights, AccessAction.ReportAccept, ct);
        var toDecide = await RegionsAsync(act, rights, AccessAction.OrderDecideExtension, ct);
        var toVerify = await RegionsAsync(act, rights, AccessAction.OrderCheck, ct);
        var toIssue = await RegionsAsync(act, rights, AccessAction.OrderIssue, ct);
        var toApprove = await RegionsAsync(act, rights, AccessAction.ReleaseApprove, ct);
        var toAnswer = await RegionsAsync(act, rights, AccessAction.FeedbackAnswer, ct);
        var read = await RegionsAsync(act, rights, AccessAction.LedgerRead, ct);
        return await store.ReadAsync(
            async session =>
            {
                var today = Zone.Today(store.Time);
                var days = await CalendarRows.WorkingDaysAsync(session);
                var items = new List<DeskItem>();
                foreach (var unit in rights.Units) items.AddRange(await OfUnitAsync(session, unit, days, today));

                var codes = (await RegionRows.IdsAsync(session)).ToDictionary(pair => pair.Value, pair => pair.Key);
                var plans = (await PlanRows.ListAsync(session)).ToList();
                if (!toDecide.IsNone || !toVerify.IsNone)
                {
                    var regions = plans.ToDictionary(plan => plan.PublicId, plan => plan.RegionCode);
                    foreach (var order in await OrderRows.AllAsync(session, all: false, today))
                        if (ToDecide(order, toDecide, toVerify, regions[order.PlanId]) is { } work) items.Add(Item(work, order.Id, order.Title, order.Due, days, today));
                }

                if (!toCheck.IsNone)
                    items.AddRange((await DeskRows.HandedInAsync(session)).Where(row => toCheck.Has(codes[row.RegionId]))
                        .Select(row => new DeskItem(DeskWork.CheckReports, row.Id, row.Title, null, 0, null, (int)row.Count)));

                if (!toApprove.IsNone || !toAnswer.IsNone) items.AddRange(await OfReleasesAsync(session, act, toApprove, toAnswer));

                var running = plans.Where(plan => plan.YearFrom <= today.Year && today.Year <= plan.YearTo && read.Has(plan.RegionCode)).OrderBy(plan => plan.RegionCode, StringComparer.Ordinal).ToList();
                var shown = new List<DeskPlan>();
                foreach (var plan in running.Take(MostPlans))
                {
                    var lights = await LightBoard.LoadAsync(session, plan, today);
                    shown.Add(new DeskPlan(plan.ToSummary(), lights));
                    if (toIssue.Has(plan.RegionCode)) items.AddRange(await OfPlanAsync(session, plan, lights, today));
                }

                var tasks = await TasksAsync(session, rights.Units, running.Take(MostPlans), shown, today);
                return new WorkDesk(today, [.. items.OrderByDescending(item => item.Late).ThenBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Work)], tasks, shown, running.Count - shown.Count, await DeskChanges.OfAsync(session, running[..shown.Count]));
            },
            ct);
    }

    private async Task<Reach> RegionsAsync(Act act, AccessRights rights, AccessAction action, CancellationToken ct) =>
        rights.May(action) ? new Reach(await _access.RegionsAsync(act, action, ct)) : Reach.None;

    private static async Task<IEnumerable<DeskItem>> OfUnitAsync(Session session, string unit, WorkingDays days, DateOnly today)
    {
        var reports = (await OpenWork.OfAsync(session, unit, days, today))
            .Select(line => Item(line.State == ReportState.Returned ? DeskWork.MendReport : DeskWork.FillReport, line.Id, line.TaskTitle, line.Due, days, today));
        var orders = (await OrderRows.OfUnitAsync(session, await OrganisationRows.GetAsync(session, unit), all: false, today))
            .Select(order => OfUnit(order) is { } work ? Item(work, order.Id, order.Title, order.Due, days, today) : null).OfType<DeskItem>();
        return [.. reports, .. orders];
    }

    private static DeskWork? OfUnit(Order order) => order.State switch
    {
        OrderState.Issued => DeskWork.SignOrder,
        OrderState.InHand when order.Steps[^1].Action == OrderAction.Return => DeskWork.MendOrder,
        OrderState.SignedFor or OrderState.InHand => DeskWork.WorkOrder,
        _ => null,
    };

    private static DeskWork? ToDecide(Order order, Reach toDecide, Reach toVerify, string region) => order.State switch
    {
        OrderState.ExtensionAsked when toDecide.Has(region) => DeskWork.DecideExtension,
        OrderState.Reported or OrderState.Settled when toVerify.Has(region) => DeskWork.CheckOrder,
        _ => null,
    };

    private static async Task<IEnumerable<DeskItem>> OfPlanAsync(Session session, PlanRow plan, PlanLights lights, DateOnly today) => await session.RecallAsync<IReadOnlyList<DeskItem>>(
        (plan.Key, today, await EventLog.StateAsync(session)), () => OfPlanStoredAsync(session, plan, lights, today), items => items.Count);

    private static async Task<IReadOnlyList<DeskItem>> OfPlanStoredAsync(Session session, PlanRow plan, PlanLights lights, DateOnly today)
    {
        var covered = (await OrderRows.OfPlanAsync(session, plan, all: false, today)).Select(order => order.Subject).ToHashSet(StringComparer.Ordinal);
        var behind = lights.Lights.Count(light => !light.Normal && !covered.Contains(light.Id));
        var unmatched = (int)await DeskRows.UnmatchedAsync(session, plan.Key);
        return
        [
            .. new[] { (Work: DeskWork.IssueOrders, Count: behind), (Work: DeskWork.MatchUnits, Count: unmatched) }
                .Where(work => work.Count > 0).Select(work => new DeskItem(work.Work, plan.PublicId, plan.Title, null, 0, null, work.Count)),
        ];
    }

    private static async Task<IEnumerable<DeskItem>> OfReleasesAsync(Session session, Act act, Reach toApprove, Reach toAnswer)
    {
        var releases = await ReleaseRows.AllAsync(session);
        var proposed = releases.Where(release => release.State == ReleaseState.Proposed && release.Proposer != act.Who && toApprove.Has(release.RegionCode))
            .Select(release => new DeskItem(DeskWork.DecideRelease, release.Id, release.Title, null, 0, null));
        if (toAnswer.IsNone) return proposed;
        var waiting = (await FeedbackRows.ListAsync(session, null)).Where(message => message.State == FeedbackState.Received).CountBy(message => message.Release).ToDictionary();
        return proposed.Concat(releases.Where(release => waiting.ContainsKey(release.Id) && toAnswer.Has(release.RegionCode))
            .Select(release => new DeskItem(DeskWork.AnswerMessages, release.Id, release.Title, null, 0, null, waiting[release.Id])));
    }

    private static async Task<IReadOnlyList<DeskTask>> TasksAsync(Session session, IReadOnlyList<string> units, IEnumerable<PlanRow> plans, IReadOnlyList<DeskPlan> shown, DateOnly today)
    {
        if (units.Count == 0) return [];
        var tasks = new List<DeskTask>();
        foreach (var (plan, lights) in plans.Zip(shown, (plan, desk) => (plan, desk.Lights)))
        {
            var byTask = lights.Lights.Where(light => light.TaskId is not null).ToDictionary(light => light.TaskId!);
            var titles = (await ReadingRows.LoadAsync(session, plan)).Tasks.ToDictionary(task => task.Id, task => task.Title);
            var own = (await Allocations.Duties.OnAsync(session, plan, today)).Duties.Where(duty => duty.TaskId is not null && duty.Holder.Organisation is { } id && units.Contains(id));
            tasks.AddRange(own.GroupBy(duty => duty.TaskId!).Select(group => new DeskTask(plan.PublicId, group.Key, titles[group.Key], group.Min(duty => duty.Role), byTask.GetValueOrDefault(group.Key))));
        }

        return [.. tasks.OrderByDescending(task => task.Light?.Light.Rank ?? 0)];
    }

    private static DeskItem Item(DeskWork work, string about, string? title, DateOnly due, WorkingDays days, DateOnly today) =>
        new(work, about, title, due, days.After(due, today), due < today ? null : days.After(today, due));

    /// <summary>Regions by their codes; null = all.</summary>
    private sealed record Reach(IReadOnlySet<string>? Codes)
    {
        public static readonly Reach None = new(new HashSet<string>());

        public bool IsNone => Codes is { Count: 0 };

        public bool Has(string code) => Codes?.Contains(code) != false;
    }
}
