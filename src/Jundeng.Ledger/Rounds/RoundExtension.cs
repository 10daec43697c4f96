namespace Jundeng.Ledger.Rounds;

/// <summary>More time before a round closes.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Due">The new day by which reports are due.</param>
/// <param name="UnitId">The unit; null for all.</param>
/// <param name="Closes">The new last day; null = as before, or the due day where that is later.</param>
public sealed record RoundExtension(string RoundId, DateOnly Due, string? UnitId = null, DateOnly? Closes = null);
