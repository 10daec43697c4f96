namespace Jundeng.Ledger.Plans;

/// <summary>A revision of a plan and who put it in force.</summary>
/// <param name="Number">From 1; the highest is in force.</param>
/// <param name="InForce">When it was put in force.</param>
/// <param name="Effective">The day from which it holds.</param>
/// <param name="Who">Who put it in force.</param>
/// <param name="Why">Why, where a reason was given.</param>
/// <param name="Tasks">Number of tasks.</param>
/// <param name="Targets">Number of targets of every kind.</param>
/// <param name="Findings">Number of findings.</param>
/// <param name="Reader">The version of the reader that read the source for it; null where the reading came otherwise, or before versions were kept.</param>
/// <param name="HasCorrections">Whether a corrections file is kept with it.</param>
public sealed record PlanRevision(
    int Number, DateTimeOffset InForce, DateOnly Effective, string Who, string? Why, int Tasks, int Targets, int Findings, string? Reader, bool HasCorrections);
