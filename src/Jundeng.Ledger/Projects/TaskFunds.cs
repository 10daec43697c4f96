namespace Jundeng.Ledger.Projects;

/// <summary>The money of a task's projects.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Title">Its title.</param>
/// <param name="Projects">How many projects it has.</param>
/// <param name="Money">What they come to.</param>
public sealed record TaskFunds(string TaskId, string Title, int Projects, FundTotals Money);
