namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>The number under which a paper was issued.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">Its number among those of its kind, plan and year.</param>
/// <param name="On">The day.</param>
/// <param name="Who">Who issued it.</param>
public sealed record PaperIssue(int Year, int Number, DateOnly On, string Who);
