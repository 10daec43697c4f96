namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What an action has to do with a due day.</summary>
public enum OrderDue
{
    /// <summary>Nothing: the due day stays.</summary>
    None,

    /// <summary>It must give one.</summary>
    Needed,

    /// <summary>It may give one.</summary>
    Possible,
}
