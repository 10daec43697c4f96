using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>A plan as a flat table gives it, without a source document.</summary>
/// <param name="Title">Title of the plan; null where the table has none.</param>
/// <param name="Region">Name of the region; null where the table has none.</param>
/// <param name="From">First calendar year; null where the table has none.</param>
/// <param name="To">Last calendar year; null where the table has none.</param>
/// <param name="Reading">Tasks and targets, without places in a text and without findings.</param>
public sealed record PlanLedger(string? Title, string? Region, int? From, int? To, PlanReading Reading);
