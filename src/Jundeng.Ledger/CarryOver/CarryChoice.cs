namespace Jundeng.Ledger.CarryOver;

/// <summary>A choice about something unfinished.</summary>
/// <param name="PlanId">The plan that left it unfinished.</param>
/// <param name="ItemId">The target, or the task where there is no such target.</param>
/// <param name="Decision">What becomes of it.</param>
public sealed record CarryChoice(string PlanId, string ItemId, CarryDecision Decision)
{
    /// <summary>The later plan in which it goes on.</summary>
    public string? IntoPlan { get; init; }

    /// <summary>The target or task of that plan in which it goes on.</summary>
    public string? IntoItem { get; init; }
}
