namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Whose move an action is.</summary>
public enum OrderParty
{
    /// <summary>The office that supervises.</summary>
    Office,

    /// <summary>The organisation that the order went to.</summary>
    Unit,
}
