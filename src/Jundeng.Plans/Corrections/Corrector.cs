using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Corrections;

/// <summary>Applies corrections to the tasks and targets of a reading, or says why each that does not fit does not.</summary>
internal sealed class Corrector(PlanText source, List<PlanTask> tasks, List<PlanTarget> targets, List<CorrectionError> errors)
{
    public void Apply(CorrectionFile file)
    {
        if (file.Sha256 != source.Sha256)
        {
            errors.Add(new CorrectionError(1, CorrectionMessages.OtherSource(file.Sha256, source.Sha256)));
            return;
        }

        new IdKeeper(source, tasks, targets, errors).Apply(file.Ids);
        foreach (var correction in file.Corrections)
            if (correction.IsTask) ApplyToTask(correction);
            else ApplyToTarget(correction);
        foreach (var correction in file.Corrections) CheckLinks(correction);
        tasks.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        targets.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
    }

    /// <summary>The findings with their answers; an answer without a finding is an error.</summary>
    public static IReadOnlyList<Finding> Answer(IReadOnlyList<Finding> findings, CorrectionFile file, List<CorrectionError> errors)
    {
        foreach (var answer in file.Answers)
            // a finding that was mended in the plan is gone, and that is well
            if (!answer.Mended && !findings.Any(answer.Answers))
                errors.Add(new CorrectionError(answer.Line, CorrectionMessages.NoSuchFinding(answer.Code)) { Answer = answer });
        return [.. findings.Select(finding => finding with { Answer = file.Answers.FirstOrDefault(answer => answer.Answers(finding)) })];
    }

    // task and partOf must name what there is
    private void CheckLinks(Correction correction)
    {
        if (correction.Set.GetValueOrDefault("task") is { } task && !tasks.Exists(each => each.Id == task))
            Say(correction, CorrectionMessages.NoSuch(CorrectionMessages.Task, task, null));
        if (correction.Set.GetValueOrDefault("partOf") is not { } whole) return;
        if (!targets.Exists(each => each.Id == whole)) Say(correction, CorrectionMessages.NoSuch(CorrectionMessages.Target, whole, null));
        else if (IsPartOfItself(correction.Id)) Say(correction, CorrectionMessages.Circular(correction.Id));
    }

    private bool IsPartOfItself(string id)
    {
        var at = id;
        for (var steps = 0; steps < targets.Count; steps++)
        {
            if (targets.Find(target => target.Id == at)?.PartOf is not { } whole) return false;
            if (whole == id) return true;
            at = whole;
        }

        return false;
    }

    private void ApplyToTask(Correction correction)
    {
        var span = Span(correction);
        if (!GuardHolds(correction, span, CorrectionMessages.Task)) return;
        var at = tasks.FindIndex(task => task.Id == correction.Id);
        if (correction.Action == CorrectionAction.Add)
        {
            if (at >= 0) Say(correction, CorrectionMessages.Exists(CorrectionMessages.Task, correction.Id));
            else if (tasks.Find(task => task.Span.Start == span.Start) is { } taken) Say(correction, CorrectionMessages.Taken(CorrectionMessages.Task, taken.Id));
            else if (CorrectionFields.Set(new PlanTask(correction.Id, null, "", span, [], []), correction, errors) is { } added) Add(added);
        }
        else if (at < 0 || tasks[at].Span.Start != span.Start)
            Say(correction, CorrectionMessages.NoSuch(CorrectionMessages.Task, correction.Id, tasks.Find(task => task.Span.Start == span.Start)?.Id));
        else if (correction.Action == CorrectionAction.Remove)
        {
            // its targets stay, outside every task
            for (var i = 0; i < targets.Count; i++)
                if (targets[i].TaskId == correction.Id) targets[i] = targets[i] with { TaskId = null };
            tasks.RemoveAt(at);
        }
        else if (CorrectionFields.Set(tasks[at], correction, errors) is { } changed) tasks[at] = changed;
    }

    // A task that was missed lay inside the one before it: what follows its first words is its own, targets included.
    private void Add(PlanTask added)
    {
        var start = added.Span.Start;
        var end = added.Span.End;
        var around = tasks.FindIndex(task => task.Span.Start < start && start < task.Span.End);
        if (around >= 0)
        {
            var before = tasks[around];
            end = Math.Max(end, before.Span.End);
            tasks[around] = before with { Span = new TextSpan(before.Span.Start, start) };
            for (var i = 0; i < targets.Count; i++)
                if (targets[i].TaskId == before.Id && targets[i].Span.Start >= start) targets[i] = targets[i] with { TaskId = added.Id };
        }

        foreach (var after in tasks)
            if (after.Span.Start > start) end = Math.Min(end, after.Span.Start);
        tasks.Add(added with { Span = new TextSpan(start, end) });
    }

    private void ApplyToTarget(Correction correction)
    {
        var span = Span(correction);
        if (!GuardHolds(correction, span, CorrectionMessages.Target)) return;
        var at = targets.FindIndex(target => target.Id == correction.Id);
        if (correction.Action == CorrectionAction.Add)
        {
            if (at >= 0) Say(correction, CorrectionMessages.Exists(CorrectionMessages.Target, correction.Id));
            else if (targets.Find(target => target.Span == span) is { } taken) Say(correction, CorrectionMessages.Taken(CorrectionMessages.Target, taken.Id));
            else if (CorrectionFields.Set(new PlanTarget(correction.Id, null, span, JoinedWords(correction.Text), "", Comparator.Equal, 0, null, TargetKind.Target), correction, errors) is { } added)
                targets.Add(added);
        }
        else if (at < 0 || targets[at].Span != span)
            Say(correction, CorrectionMessages.NoSuch(CorrectionMessages.Target, correction.Id, targets.Find(target => target.Span == span)?.Id));
        else if (correction.Action == CorrectionAction.Remove)
        {
            for (var i = 0; i < targets.Count; i++)
                if (targets[i].PartOf == correction.Id) targets[i] = targets[i] with { PartOf = null };
            targets.RemoveAt(at);
        }
        else if (CorrectionFields.Set(targets[at], correction, errors) is { } changed) targets[at] = changed;
    }

    private static string JoinedWords(string text) => text.ReplaceLineEndings("");

    private TextSpan Span(Correction correction) => new(source.CodePoints.ToUtf16(correction.Start), source.CodePoints.ToUtf16(correction.End));

    private bool GuardHolds(Correction correction, TextSpan span, string element)
    {
        var words = span.End <= source.Text.Length ? span.Of(source.Text).ToString() : "";
        // a task is guarded by the words with which it opens
        var holds = correction.IsTask ? words.StartsWith(correction.Text, StringComparison.Ordinal) : words == correction.Text;
        if (!holds) Say(correction, CorrectionMessages.Moved(element, correction.Id, correction.Text, words.Length > 40 ? words[..40] : words));
        return holds;
    }

    private void Say(Correction correction, LocalText message) => errors.Add(new CorrectionError(correction.Line, message) { Correction = correction });
}
