using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.CarryOver;

/// <summary>A choice that a person made about something unfinished.</summary>
/// <param name="From">What was left unfinished.</param>
/// <param name="Decision">What becomes of it.</param>
/// <param name="Into">In what it goes on; null where it was dropped.</param>
/// <param name="Why">The reason; null where none was given.</param>
public sealed record Carry(PlanItem From, CarryDecision Decision, PlanItem? Into, string? Why);
