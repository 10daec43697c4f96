namespace Jundeng.Ledger.Reports;

/// <summary>What was reported for an earlier day.</summary>
/// <param name="On">The day.</param>
/// <param name="Status">What sort of value it is.</param>
/// <param name="Text">The digits; null where there is no number.</param>
/// <param name="Number">The value in base units; null where there is no number.</param>
/// <param name="Work">The state of a task without targets.</param>
public sealed record LastValue(DateOnly On, ValueStatus Status, string? Text, double? Number, WorkState? Work);
