namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Which orders are wanted; all where nothing is said.</summary>
public sealed record OrderQuery
{
    /// <summary>Of this plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>To this organisation or those whose heir it is.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether those that are closed or terminated are wanted too.</summary>
    public bool All { get; init; }
}
