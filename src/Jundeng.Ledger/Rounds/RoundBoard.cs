namespace Jundeng.Ledger.Rounds;

/// <summary>Where all reports of a round stand: units by tasks.</summary>
/// <param name="Summary">The round in numbers.</param>
/// <param name="Tasks">The tasks in the order of the plan.</param>
/// <param name="Units">The units, those with something overdue first.</param>
public sealed record RoundBoard(RoundSummary Summary, IReadOnlyList<BoardTask> Tasks, IReadOnlyList<BoardUnit> Units);
