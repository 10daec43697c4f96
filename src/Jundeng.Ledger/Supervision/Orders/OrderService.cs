using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Orders: issued to an organisation, signed for, worked on, checked and closed, as <see cref="OrderMachine"/> says.</summary>
public sealed class OrderService(LedgerStore store)
{
    /// <summary>Issues an order on a task; without words of its own it demands what the task's light says.</summary>
    /// <exception cref="LedgerRefusedException">Nobody registered leads the task, nothing says what is wrong, the day is past, or the organisation has an open order on it; nothing was written.</exception>
    public Task<Order> IssueAsync(IssueOrder issue, Act act, CancellationToken ct = default) => store.WriteAsync(session => OrderIssuing.IssueAsync(session, store.Time, issue, act), ct);

    /// <summary>Takes a step with an order.</summary>
    /// <exception cref="LedgerRefusedException">There is no such order, the step is not possible now, or something that it takes is missing; nothing was written.</exception>
    public Task<Order> MoveAsync(MoveOrder move, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var today = Zone.Today(store.Time);
            var row = await OrderRows.GetAsync(session, move.Id);
            var write = await LedgerWrite.BeginAsync(session, store.Time, row.RegionId, act);
            var order = (await OrderRows.OneAsync(session, move.Id, today))[0];
            var transition = OrderMachine.Of(move.Action);
            await Access.DemandAsync(session, store.Time, act, transition.Access, ObjectOf(row, order, transition));
            OrderRules.Demand(order, move, transition, act);
            var state = transition.To ?? order.Steps.Last(step => step.State != OrderState.Suspended).State;
            var (due, asked) = await OrderDays.BehindAsync(session, order, move, today);
            var text = string.IsNullOrWhiteSpace(move.Text) ? null : move.Text.Trim();
            write.Add(OrderRows.StepTable, row.OrderNo, order.Steps.Count + 1L, Iso.Of(today), transition.Code, OrderMachine.Of(state), Iso.Of(due), Iso.Of(asked), text);
            await write.CommitAsync(
                EventType.OrderMoved, move.Id, new { state = OrderMachine.Of(order.State), order.Due }, new { action = transition.Code, state = OrderMachine.Of(state), due, askedDue = asked, text });
            return (await OrderRows.OneAsync(session, move.Id, today))[0];
        },
        ct);

    /// <summary>What an order on a task, or on a target outside every task, could say.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<OrderProposal> ProposeAsync(string planId, string subject, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var today = Zone.Today(store.Time);
            var plan = await PlanRows.GetAsync(session, planId);
            var board = await LightBoard.OpenAsync(session, plan);
            var item = board.ItemOf(subject);
            var light = (await board.LightsAsync(session, today)).FirstOrDefault(known => board.ItemOf(known.Id) == item);
            var units = (await Duties.OnAsync(session, plan, today)).Duties.Where(duty => (duty.TaskId ?? duty.TargetId) == subject && duty.Holder.Organisation is not null).OrderBy(duty => duty.Role);
            var open = (await OrderRows.OfPlanAsync(session, plan, all: false, today)).Where(order => order.Subject == subject);
            return new OrderProposal(
                board.TitleOf(subject), light, light is { Normal: false } ? OrderMessages.Demand(light.Reason) : null, [.. units.Select(duty => duty.Holder).DistinctBy(unit => unit.Organisation)],
                await OrderDays.ProposedAsync(session, today, light), [.. open]);
        },
        ct);

    /// <summary>The steps that a person can take with an order now.</summary>
    /// <exception cref="LedgerRefusedException">There is no such order.</exception>
    public Task<IReadOnlyList<OrderTransition>> NextAsync(string id, Act act, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<OrderTransition>>(
        async session =>
        {
            var row = await OrderRows.GetAsync(session, id);
            var order = (await OrderRows.OneAsync(session, id, Zone.Today(store.Time)))[0];
            var next = new List<OrderTransition>();
            foreach (var transition in OrderMachine.Transitions.Where(transition => transition.From.Contains(order.State)))
                if (await Access.DenialAsync(session, store.Time, act, transition.Access, ObjectOf(row, order, transition)) is null)
                    next.Add(transition);
            return next;
        },
        ct);

    /// <summary>An order with all its steps.</summary>
    /// <exception cref="LedgerRefusedException">There is no such order.</exception>
    public Task<Order> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            await OrderRows.GetAsync(session, id);
            return (await OrderRows.OneAsync(session, id, Zone.Today(store.Time)))[0];
        },
        ct);

    /// <summary>Orders by number; those that are closed or terminated only where they are asked for.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or organisation.</exception>
    public Task<IReadOnlyList<Order>> ListAsync(OrderQuery query, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Order>>(
        async session =>
        {
            var today = Zone.Today(store.Time);
            var unit = query.Organisation is { } id ? await OrganisationRows.GetAsync(session, id) : null;
            if (query.PlanId is null) return unit is null ? await OrderRows.AllAsync(session, query.All, today) : await OrderRows.OfUnitAsync(session, unit, query.All, today);
            var orders = await OrderRows.OfPlanAsync(session, await PlanRows.GetAsync(session, query.PlanId), query.All, today);
            return [.. orders.Where(order => unit is null || order.Organisation == unit.PublicId)];
        },
        ct);

    // The unit's moves are those of its reporters; what answers somebody must be another's.
    private static AccessObject ObjectOf(OrderRow row, Order order, OrderTransition transition)
    {
        var author = transition.Answers is { } answered ? order.Steps.LastOrDefault(step => step.Action == answered)?.Who : null;
        var of = transition.Party == OrderParty.Unit ? new AccessObject(row.OrgRegion, row.OrgNo) : new AccessObject(row.RegionId);
        return of with { Author = author };
    }
}
