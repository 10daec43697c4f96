namespace Jundeng.Ledger.Projects;

/// <summary>How far the work has come on a day.</summary>
/// <param name="No">The number of the entry in the project, from 1.</param>
/// <param name="On">The day.</param>
/// <param name="Percent">The physical progress (形象进度) in percent.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Completed">The investment completed since the start in 分; null where it was not told.</param>
/// <param name="Who">Who said so.</param>
/// <param name="Why">The reason, such as for progress that falls; null for none.</param>
public sealed record ProjectProgress(int No, DateOnly On, double Percent, string Words, long? Completed, string Who, string? Why)
{
    internal const double Whole = 100;
}
