namespace Jundeng.Ledger.Projects;

/// <summary>Somebody says how far a project has come.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="On">The day, not in the future.</param>
/// <param name="Percent">The physical progress in percent.</param>
/// <param name="Words">The same in words.</param>
public sealed record NewProgress(string ProjectId, DateOnly On, double Percent, string Words)
{
    /// <summary>The investment completed since the start in 分; null where it is not told.</summary>
    public long? Completed { get; init; }
}
