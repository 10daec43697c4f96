namespace Jundeng.Ledger.Projects;

/// <summary>The money of a plan's projects, planned against spent.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="AsOf">Entries up to this day count; null = all.</param>
/// <param name="Projects">The projects, those that were given up too; these count in no sum.</param>
/// <param name="Tasks">The same by task, in the order of the plan.</param>
/// <param name="Sources">The same by source.</param>
/// <param name="Money">The whole.</param>
public sealed record PlanFunds(
    string PlanId, DateOnly? AsOf, IReadOnlyList<Project> Projects, IReadOnlyList<TaskFunds> Tasks, IReadOnlyList<SourceFunds> Sources, FundTotals Money);
