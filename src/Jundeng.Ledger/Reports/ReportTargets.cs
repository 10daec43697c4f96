using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Tables;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>Finds what a row reports on: a target by its id, or by task and indicator; a task without targets by its id or title.</summary>
internal sealed class ReportTargets
{
    private readonly PlanReading _reading;
    private readonly ItemNumbers _items;
    private readonly Dictionary<string, PlanTarget> _targets;
    private readonly ILookup<string, PlanTarget> _byIndicator;
    private readonly ILookup<string, PlanTask> _tasks;
    private readonly HashSet<string> _tasksWithTarget;
    private readonly Dictionary<(string? Task, string Text), string?> _nearest = [];

    public ReportTargets(PlanReading reading, ItemNumbers items)
    {
        _reading = reading;
        _items = items;
        _targets = reading.Targets.ToDictionary(target => target.Id);
        _byIndicator = reading.Targets.ToLookup(target => Text.Plain(target.Indicator));
        _tasks = reading.Tasks.SelectMany(task => new[] { task.Id, Text.Plain(task.Title) }.Distinct(), (task, name) => (task, name)).ToLookup(pair => pair.name, pair => pair.task);
        _tasksWithTarget = [.. reading.Targets.Where(target => target.Kind == TargetKind.Target).Select(target => target.TaskId).OfType<string>()];
    }

    /// <summary>Gives the item number and, for a target, the target. Notes an error and gives false where the row does not say clearly.</summary>
    public bool TryFind(CsvRow row, out long item, out PlanTarget? target)
    {
        item = 0;
        target = null;
        PlanTask? task = null;
        if (row[ReportColumns.Task] is { } taskName && !TryFindTask(row, taskName, out task)) return false;
        if (row[ReportColumns.Target] is { } id)
        {
            target = FindById(row, id, task);
        }
        else if (row[ReportColumns.Indicator] is { } indicator)
        {
            target = FindByIndicator(row, indicator, task);
        }
        else if (task is not null)
        {
            if (_tasksWithTarget.Contains(task.Id))
            {
                row.Refuse(ReportColumns.Indicator, "indicator-missing", ReportMessages.IndicatorMissing(task, _reading.Targets.Where(target => target.TaskId == task.Id)));
                return false;
            }

            item = _items.OfTask(task.Id);
            return true;
        }
        else
        {
            row.Refuse("target-missing", ReportMessages.TargetMissing);
        }

        if (target is null) return false;
        item = _items.OfTarget(target.Id);
        return true;
    }

    private bool TryFindTask(CsvRow row, string name, out PlanTask? task)
    {
        var found = _tasks[name].Concat(_tasks[Text.Plain(name)]).Distinct().ToList();
        // An id goes before a title that looks like one.
        task = found.Find(task => task.Id == name) ?? (found.Count == 1 ? found[0] : null);
        if (task is not null) return true;
        if (found.Count == 0) row.Refuse(ReportColumns.Task, "unknown-task", ReportMessages.UnknownTask(name, Likely(null, name, _tasks.Select(group => group.Key))));
        else row.Refuse(ReportColumns.Task, "ambiguous-task", ReportMessages.AmbiguousTask(name, found));
        return false;
    }

    private PlanTarget? FindById(CsvRow row, string id, PlanTask? task)
    {
        if (!_targets.TryGetValue(id, out var target))
        {
            var likely = Likely(null, id, _targets.Keys);
            row.Refuse(ReportColumns.Target, "unknown-target", ReportMessages.UnknownTarget(id, likely is null ? null : _targets[likely]));
            return null;
        }

        if (task is not null && task.Id != target.TaskId)
        {
            row.Refuse(ReportColumns.Task, "task-differs", ReportMessages.TaskDiffers(target, task.Id));
            return null;
        }

        if (row[ReportColumns.Indicator] is { } indicator && Text.Plain(indicator) != Text.Plain(target.Indicator))
        {
            row.Refuse(ReportColumns.Indicator, "indicator-differs", ReportMessages.IndicatorDiffers(target, indicator));
            return null;
        }

        return target;
    }

    private PlanTarget? FindByIndicator(CsvRow row, string indicator, PlanTask? task)
    {
        var found = _byIndicator[Text.Plain(indicator)].Where(target => task is null || target.TaskId == task.Id).ToList();
        // Nobody reports on a starting value; and without a task, a target outside every task is the plainer reading.
        if (found.Count > 1) found.RemoveAll(target => target.Kind == TargetKind.Baseline);
        if (found.Count > 1 && task is null && found.Exists(target => target.TaskId is null)) found.RemoveAll(target => target.TaskId is not null);
        if (found.Count == 1) return found[0];
        if (found.Count > 1)
        {
            row.Refuse(ReportColumns.Indicator, "ambiguous-indicator", ReportMessages.AmbiguousIndicator(indicator, found));
            return null;
        }

        var others = _reading.Targets.Where(target => task is null || target.TaskId == task.Id);
        row.Refuse(ReportColumns.Indicator, "unknown-indicator", ReportMessages.UnknownIndicator(indicator, task, Likely(task?.Id, indicator, others.Select(target => target.Indicator))));
        return null;
    }

    // A wrong word tends to come in many rows.
    private string? Likely(string? task, string text, IEnumerable<string> candidates)
    {
        if (!_nearest.TryGetValue((task, text), out var nearest)) _nearest[(task, text)] = nearest = Nearest.Of(text, candidates);
        return nearest;
    }
}
