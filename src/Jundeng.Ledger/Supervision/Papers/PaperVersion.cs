namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>A version of the text of a paper, in one line.</summary>
/// <param name="Number">From 1; the first is the draft.</param>
/// <param name="At">When it was kept.</param>
/// <param name="Who">Who kept it.</param>
/// <param name="Why">Why; null where no reason was given.</param>
public sealed record PaperVersion(int Number, DateTimeOffset At, string Who, string? Why);
