namespace Jundeng.Ledger.Rounds;

/// <summary>A value that a report must give: of a target or of the part of it that is the unit's own; without a target the state of the task.</summary>
internal sealed record RoundValue(string? TargetId, bool IsPart);
