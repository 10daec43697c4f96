namespace Jundeng.Ledger.CarryOver;

/// <summary>What a plan left unfinished, and what it took over from earlier ones.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Unfinished">Tasks without targets that are not done, and targets that are not met, in the order of the plan.</param>
/// <param name="TakenOver">What goes on in this plan from earlier ones.</param>
public sealed record CarryList(string PlanId, IReadOnlyList<UnfinishedItem> Unfinished, IReadOnlyList<Carry> TakenOver);
