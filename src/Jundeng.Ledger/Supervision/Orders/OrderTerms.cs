using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What people call the states of an order and what is done with it.</summary>
public static class OrderTerms
{
    /// <summary>A state, such as 办理中.</summary>
    public static LocalText Of(OrderState state) => OrderMessages.Of(state);

    /// <summary>An action, such as 签收.</summary>
    public static LocalText Of(OrderAction action) => OrderMessages.Of(action);
}
