using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Corrections;

/// <summary>Gives the elements of a reading the ids that the plan keeps for them; what is not listed keeps the reader's.</summary>
internal sealed class IdKeeper(PlanText source, List<PlanTask> tasks, List<PlanTarget> targets, List<CorrectionError> errors)
{
    public void Apply(IReadOnlyList<KeptId> ids)
    {
        if (ids.Count == 0) return;
        var taskIds = new Dictionary<string, string>();
        var targetIds = new Dictionary<string, string>();
        foreach (var kept in ids)
        {
            var span = new TextSpan(source.CodePoints.ToUtf16(kept.Start), source.CodePoints.ToUtf16(kept.End));
            var words = span.End <= source.Text.Length ? span.Of(source.Text) : "";
            var read = kept.IsTask
                ? words.StartsWith(kept.Text, StringComparison.Ordinal) ? tasks.Find(task => task.Span.Start == span.Start)?.Id : null
                : words.SequenceEqual(kept.Text) ? targets.Find(target => target.Span == span)?.Id : null;
            if (read is null) errors.Add(new CorrectionError(kept.Line, CorrectionMessages.NoSuch(Name(kept.IsTask), kept.Id, null)));
            else (kept.IsTask ? taskIds : targetIds)[read] = kept.Id;
        }

        for (var i = 0; i < tasks.Count; i++) tasks[i] = tasks[i] with { Id = taskIds.GetValueOrDefault(tasks[i].Id, tasks[i].Id) };
        for (var i = 0; i < targets.Count; i++)
            targets[i] = targets[i] with
            {
                Id = targetIds.GetValueOrDefault(targets[i].Id, targets[i].Id),
                TaskId = targets[i].TaskId is { } task ? taskIds.GetValueOrDefault(task, task) : null,
                PartOf = targets[i].PartOf is { } whole ? targetIds.GetValueOrDefault(whole, whole) : null,
            };
        foreach (var id in Twice(tasks.Select(task => task.Id))) errors.Add(new CorrectionError(0, CorrectionMessages.KeptTwice(CorrectionMessages.Task, id)));
        foreach (var id in Twice(targets.Select(target => target.Id))) errors.Add(new CorrectionError(0, CorrectionMessages.KeptTwice(CorrectionMessages.Target, id)));
    }

    private static string Name(bool isTask) => isTask ? CorrectionMessages.Task : CorrectionMessages.Target;

    private static IEnumerable<string> Twice(IEnumerable<string> ids) => ids.GroupBy(id => id).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
