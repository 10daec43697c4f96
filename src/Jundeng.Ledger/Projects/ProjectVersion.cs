namespace Jundeng.Ledger.Projects;

/// <summary>What was said of a project at a time.</summary>
/// <param name="At">When it was said.</param>
/// <param name="Who">Who said it.</param>
/// <param name="Why">Why; null where no reason was given.</param>
/// <param name="Total">The total investment in 分.</param>
/// <param name="Funds">The investment by source and year.</param>
/// <param name="Changed">Which fields differ from the version before, by their names in files; empty for the first.</param>
public sealed record ProjectVersion(DateTimeOffset At, string Who, string? Why, long Total, IReadOnlyList<ProjectFund> Funds, IReadOnlyList<string> Changed);
