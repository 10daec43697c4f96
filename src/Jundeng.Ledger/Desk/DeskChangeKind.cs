namespace Jundeng.Ledger.Desk;

/// <summary>To what something happened.</summary>
public enum DeskChangeKind
{
    /// <summary>To a plan.</summary>
    Plan,

    /// <summary>To a round, or to reports of it.</summary>
    Round,

    /// <summary>To an order.</summary>
    Order,
}
