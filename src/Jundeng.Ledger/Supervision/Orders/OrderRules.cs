namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What a step with an order takes.</summary>
internal static class OrderRules
{
    /// <exception cref="LedgerRefusedException">Everything that is missing, or that the step is not possible now.</exception>
    public static void Demand(Order order, MoveOrder move, OrderTransition transition, Act act)
    {
        if (!transition.From.Contains(order.State))
        {
            var possible = OrderMachine.Transitions.Where(other => other.From.Contains(order.State)).Select(other => other.Action).ToList();
            throw new LedgerRefusedException(OrderMessages.NotNow(order.Id, move.Action, order.State, possible));
        }

        var refusals = new List<Refusal>();
        if (transition.NeedsWhy && string.IsNullOrWhiteSpace(act.Why)) refusals.Add(OrderMessages.WhyMissing(move.Action));
        if (transition.NeedsText && string.IsNullOrWhiteSpace(move.Text)) refusals.Add(OrderMessages.TextMissing(move.Action));
        if (transition.Due == OrderDue.None && (move.Due is not null || move.Days is not null)) refusals.Add(OrderMessages.DueNotWanted(move.Action));
        if (transition.Due == OrderDue.Needed && move.Due is null && move.Days is null) refusals.Add(OrderMessages.DueMissing);
        if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
    }
}
