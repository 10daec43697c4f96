namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>A step with an order.</summary>
/// <param name="Id">The order.</param>
/// <param name="Action">What is done; not its issue.</param>
public sealed record MoveOrder(string Id, OrderAction Action)
{
    /// <summary>The text of a report.</summary>
    public string? Text { get; init; }

    /// <summary>The due day that is asked for or given; or else <see cref="Days"/>.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Working days from today to that day.</summary>
    public int? Days { get; init; }
}
