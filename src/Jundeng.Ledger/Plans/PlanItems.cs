using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>The tasks and targets of a plan in force, to be asked for by their ids.</summary>
internal sealed class PlanItems
{
    private readonly Dictionary<string, PlanTask> _tasks;
    private readonly Dictionary<string, PlanTarget> _targets;

    private PlanItems(PlanRow plan, PlanReading reading, ItemNumbers numbers)
    {
        (Plan, Reading, Numbers) = (plan, reading, numbers);
        _tasks = reading.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        _targets = reading.Targets.ToDictionary(target => target.Id, StringComparer.Ordinal);
    }

    public PlanRow Plan { get; }

    public PlanReading Reading { get; }

    public ItemNumbers Numbers { get; }

    public static async Task<PlanItems> LoadAsync(Session session, PlanRow plan) =>
        new(plan, await ReadingRows.LoadAsync(session, plan), await ItemNumbers.LoadAsync(session, plan.Key));

    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public static async Task<PlanItems> LoadAsync(Session session, string planId) => await LoadAsync(session, await PlanRows.GetAsync(session, planId));

    public PlanTask? FindTask(string id) => _tasks.GetValueOrDefault(id);

    public PlanTarget? FindTarget(string id) => _targets.GetValueOrDefault(id);

    /// <exception cref="LedgerRefusedException">The plan in force has no such task.</exception>
    public PlanTask Task(string id) => FindTask(id) ?? throw new LedgerRefusedException(UnknownTask(id));

    /// <exception cref="LedgerRefusedException">The plan in force has no such target.</exception>
    public PlanTarget Target(string id) => FindTarget(id) ?? throw new LedgerRefusedException(UnknownTarget(id));

    /// <summary>A target or, where there is none of that id, a task of the plan in force.</summary>
    /// <exception cref="LedgerRefusedException">The plan in force has neither.</exception>
    public PlanItem Item(string id) => FindItem(id) ?? throw new LedgerRefusedException(UnknownItem(id));

    public PlanItem? FindItem(string id) =>
        FindTarget(id) is { } target ? ItemOf(target)
        : FindTask(id) is { } task ? ItemOf(task)
        : null;

    /// <summary>The item of a number; one that a later revision left out is called by its id.</summary>
    public PlanItem Item(long number) => Numbers.TargetOf(number) is { } target
        ? new PlanItem(Plan.PublicId, target, false, FindTarget(target)?.Indicator ?? target)
        : new PlanItem(Plan.PublicId, Numbers.TaskOf(number)!, true, FindTask(Numbers.TaskOf(number)!)?.Title ?? Numbers.TaskOf(number)!);

    public PlanItem ItemOf(PlanTarget target) => new(Plan.PublicId, target.Id, false, target.Indicator);

    public PlanItem ItemOf(PlanTask task) => new(Plan.PublicId, task.Id, true, task.Title);

    public long NumberOf(PlanItem item) => item.IsTask ? Numbers.OfTask(item.Id) : Numbers.OfTarget(item.Id);

    public Refusal UnknownItem(string id) => PlanMessages.UnknownItem(Plan.PublicId, id, Nearest.Of(id, _targets.Keys.Concat(_tasks.Keys)));

    public Refusal UnknownTask(string id) => PlanMessages.UnknownTask(Plan.PublicId, id, Nearest.Of(id, _tasks.Keys));

    public Refusal UnknownTarget(string id) => PlanMessages.UnknownTarget(Plan.PublicId, id, Nearest.Of(id, _targets.Keys));

    /// <summary>The units that tasks name, each once.</summary>
    public IEnumerable<string> Units() => Reading.Tasks.SelectMany(task => task.Responsible.Concat(task.Cooperating)).Distinct();
}
