namespace Jundeng.Ledger.Projects;

/// <summary>What progress must be; what a reason excuses is not asked where there is one.</summary>
internal static class ProgressRules
{
    public static IEnumerable<Refusal> Check(NewProgress progress, ProjectRow row, IReadOnlyList<ProjectProgress> entries, DateOnly today, bool hasReason)
    {
        if (progress.On > today) yield return ProjectMessages.Future(progress.On);
        if (progress.Percent is not (>= 0 and <= ProjectProgress.Whole)) yield return ProjectMessages.PercentOutside(progress.Percent);
        if (string.IsNullOrWhiteSpace(progress.Words)) yield return ProjectMessages.WordsMissing;
        if (progress.Completed < 0) yield return new Refusal("amount", ProjectMessages.AmountZero);
        if (hasReason) yield break;

        var before = entries.LastOrDefault(entry => entry.On <= progress.On);
        if (before is not null && progress.Percent < before.Percent) yield return ProjectMessages.ProgressFalls(progress.Percent, before);
        if (progress.Completed is not { } completed) yield break;
        if (entries.LastOrDefault(entry => entry.On <= progress.On && entry.Completed is not null) is { } told && completed < told.Completed)
            yield return ProjectMessages.CompletedFalls(completed, told.Completed.Value, told.On);
        if (completed > row.Total) yield return ProjectMessages.CompletedOver(completed, row.Total);
    }
}
