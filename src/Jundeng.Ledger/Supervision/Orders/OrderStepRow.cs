namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>A row of <c>order_step</c> with who and why.</summary>
internal sealed record OrderStepRow(
    long RegionId, long OrderNo, long StepNo, string OnDate, string Action, string State, string DueOn, string? AskedDue, string? Text, string Who, string? Why)
{
    public OrderStep ToStep() => new(
        (int)StepNo, OrderMachine.Action(Action), OrderMachine.State(State), Iso.ToDay(OnDate), Iso.ToDay(DueOn), Iso.ToDayOrNull(AskedDue), Text, Who, Why);
}
