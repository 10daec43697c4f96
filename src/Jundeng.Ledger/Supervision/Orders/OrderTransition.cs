using Jundeng.Ledger.Accounts;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>When an action may be taken, and where it leads.</summary>
/// <param name="Action">The action.</param>
/// <param name="Code">How files and the database write it.</param>
/// <param name="From">The states in which it may be taken; none for the first.</param>
/// <param name="To">The state behind it; null = the one before the suspension.</param>
/// <param name="Party">Whose move it is.</param>
/// <param name="Access">What whoever takes it must be allowed to do.</param>
public sealed record OrderTransition(OrderAction Action, string Code, IReadOnlyList<OrderState> From, OrderState? To, OrderParty Party, AccessAction Access)
{
    /// <summary>Whether it takes a reason.</summary>
    public bool NeedsWhy { get; init; }

    /// <summary>Whether it takes a text, such as that of a report.</summary>
    public bool NeedsText { get; init; }

    /// <summary>What it has to do with a due day.</summary>
    public OrderDue Due { get; init; }

    /// <summary>The action that it answers, which must be another person's.</summary>
    public OrderAction? Answers { get; init; }
}
