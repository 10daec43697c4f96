namespace Jundeng.Ledger.Projects;

/// <summary>A project from its first version to its last payment.</summary>
/// <param name="Project">The project as it stands.</param>
/// <param name="Sources">Its money by source.</param>
/// <param name="Versions">What was said of it, oldest first.</param>
/// <param name="Progress">How the work went on, by day.</param>
/// <param name="Money">What came in and was paid, by day, also what was corrected.</param>
public sealed record ProjectStory(
    Project Project, IReadOnlyList<SourceFunds> Sources, IReadOnlyList<ProjectVersion> Versions, IReadOnlyList<ProjectProgress> Progress, IReadOnlyList<ProjectMoney> Money);
