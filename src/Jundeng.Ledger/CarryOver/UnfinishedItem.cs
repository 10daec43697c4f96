using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.CarryOver;

/// <summary>Something that a plan has left unfinished.</summary>
/// <param name="Item">The task without targets, or the target.</param>
/// <param name="Attainment">How far the target is met, 1 = met; null where nothing was reported, and for a task.</param>
/// <param name="Carry">What a person decided; null where nobody did.</param>
/// <param name="Proposed">The item of the next plan in force that reads most like it; null where there is none.</param>
public sealed record UnfinishedItem(PlanItem Item, double? Attainment, Carry? Carry, PlanItem? Proposed);
