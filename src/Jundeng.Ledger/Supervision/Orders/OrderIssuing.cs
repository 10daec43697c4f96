using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Issues orders, also in a transaction that does more.</summary>
internal static class OrderIssuing
{
    /// <exception cref="LedgerRefusedException">Nobody registered leads the task, nothing says what is wrong, the day is past, or the organisation has an open order on it.</exception>
    public static async Task<Order> IssueAsync(Session session, TimeProvider time, IssueOrder issue, Act act)
    {
        var today = Zone.Today(time);
        var plan = await PlanRows.GetAsync(session, issue.PlanId);
        var transition = OrderMachine.Of(OrderAction.Issue);
        await Access.DemandAsync(session, time, act, transition.Access, new AccessObject(plan.RegionId));
        var write = await LedgerWrite.BeginAsync(session, time, plan.RegionId, act);
        var board = await LightBoard.OpenAsync(session, plan);
        var item = board.ItemOf(issue.Subject);
        var due = await OrderDays.NeededAsync(session, today, issue.Due, issue.Days);
        var unit = await UnitAsync(session, plan, issue, today);
        var light = (await board.LightsAsync(session, today)).FirstOrDefault(known => board.ItemOf(known.Id) == item);
        var demand = string.IsNullOrWhiteSpace(issue.Demand) ? null : issue.Demand.Trim();
        if (demand is null && light is null or { Normal: true }) throw new LedgerRefusedException(OrderMessages.NoDemand(issue.Subject));
        var covering = (await OrderRows.OfPlanAsync(session, plan, all: false, today)).FirstOrDefault(order => order.Subject == issue.Subject && order.Organisation == unit.Id);
        if (covering is not null) throw new LedgerRefusedException(OrderMessages.Covered(issue.Subject, covering.Id));

        var number = await OrderRows.NextNumberAsync(session, plan.RegionId);
        var id = $"{plan.RegionCode}-d{number}";
        var from = light is { Normal: false } ? light : null;
        var rules = from is null ? default : SchemeName.Parse(from.Rules);
        write.Add(
            OrderRows.Table, number, id, plan.PlanNo, item, unit.RegionId, unit.OrgNo, board.TitleOf(issue.Subject), demand, from?.Light.Id, from is null ? null : rules.Id, (long?)rules.Version,
            from?.Reason.Zh, from?.Reason.En);
        write.Add(OrderRows.StepTable, number, 1L, Iso.Of(today), transition.Code, OrderMachine.Of(transition.To!.Value), Iso.Of(due), null, null);
        await write.CommitAsync(EventType.OrderIssued, id, null, new { plan = issue.PlanId, subject = issue.Subject, organisation = unit.Id, due, demand, light = from?.Light.Id });
        return (await OrderRows.OneAsync(session, id, today))[0];
    }

    private static async Task<(string Id, long RegionId, long OrgNo)> UnitAsync(Session session, PlanRow plan, IssueOrder issue, DateOnly today)
    {
        if (issue.Organisation is { } id)
        {
            var key = await OrganisationRows.GetAsync(session, id);
            var all = (await OrganisationRows.LastAsync(session, key.RegionId)).ToDictionary(state => state.OrgNo);
            var heir = all[key.OrgNo].HeirAmong(all);
            return heir.OrgNo == key.OrgNo ? (id, key.RegionId, key.OrgNo) : throw new LedgerRefusedException(OrganisationMessages.Dissolved(id, heir.PublicId));
        }

        var lead = (await Duties.OnAsync(session, plan, today)).Duties.FirstOrDefault(duty => duty.Role == DutyRole.Lead && (duty.TaskId ?? duty.TargetId) == issue.Subject)?.Holder;
        return lead is { Organisation: { } leader, RegionId: { } region, OrgNo: { } number }
            ? (leader, region, number)
            : throw new LedgerRefusedException(lead is { RegionCode: { } code, Organisation: null } ? OrganisationMessages.NoGovernment(lead.Name, code) : OrderMessages.NoLead(plan.PublicId, issue.Subject));
    }
}
