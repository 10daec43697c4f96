namespace Jundeng.Plans.Findings;

/// <summary>Tasks that nobody answers for, and tasks that cannot be measured.</summary>
internal static class Duties
{
    public static IEnumerable<Finding> Check(Material material)
    {
        var measured = material.Targets.Where(target => target.Kind == TargetKind.Target).Select(target => target.TaskId).ToHashSet();
        var assigned = material.Tasks.Count(task => task.Responsible.Count > 0);
        foreach (var task in material.Tasks)
        {
            // a plan that names no units at all leaves that to another paper
            if (task.Responsible.Count == 0 && assigned * 2 >= material.Tasks.Count) yield return FindingMessages.Unassigned(task);
            if (!measured.Contains(task.Id)) yield return FindingMessages.Unquantified(task);
        }
    }
}
