using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Turns the rows of a plan's lights into what people see.</summary>
internal sealed class LightBoard
{
    private readonly PlanRow _plan;
    private readonly PlanReading _reading;
    private readonly ItemNumbers _items;
    private readonly Dictionary<string, PlanTask> _tasks;
    private readonly Dictionary<string, PlanTarget> _targets;
    private readonly Dictionary<(string Id, long Version), LightRules> _rules;

    private LightBoard(PlanRow plan, PlanReading reading, ItemNumbers items, Dictionary<(string Id, long Version), LightRules> rules)
    {
        (_plan, _reading, _items, _rules) = (plan, reading, items, rules);
        _tasks = reading.Tasks.ToDictionary(task => task.Id);
        _targets = reading.Targets.ToDictionary(target => target.Id);
    }

    public static async Task<LightBoard> OpenAsync(Session session, PlanRow plan) =>
        await OpenAsync(session, plan, await ReadingRows.LoadAsync(session, plan), await ItemNumbers.LoadAsync(session, plan.Key));

    /// <param name="session">The transaction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="items">Its numbers.</param>
    /// <param name="extra">Rules that no light was stored by yet; null for none.</param>
    public static async Task<LightBoard> OpenAsync(Session session, PlanRow plan, PlanReading reading, ItemNumbers items, LightRules? extra = null)
    {
        var rules = new Dictionary<(string, long), LightRules>();
        foreach (var name in await LightRows.AllRulesOfAsync(session, plan))
            rules[(name.Id, name.Version!.Value)] = (await RuleRows.GetAsync(session, LightRulesKind.Kind, name)).Rules;
        if (extra is not null) rules[(extra.Id, extra.Version)] = extra;
        return new LightBoard(plan, reading, items, rules);
    }

    public static async Task<PlanLights> LoadAsync(Session session, PlanRow plan, DateOnly on)
    {
        var lights = await session.RecallAsync(
            (plan.Key, on, await EventLog.HeadAsync(session, plan.RegionId)),
            async () => await (await OpenAsync(session, plan)).LightsAsync(session, on),
            lights => 2 * lights.Count);
        return new PlanLights(plan.ToSummary(), on, lights);
    }

    /// <summary>The number of a task, or of a target outside every task.</summary>
    /// <exception cref="LedgerRefusedException">The plan has no such task.</exception>
    public long ItemOf(string id)
    {
        if (_tasks.ContainsKey(id)) return _items.OfTask(id);
        if (_targets.TryGetValue(id, out var target) && target.TaskId is null) return _items.OfTarget(id);
        var known = _tasks.Keys.Concat(_targets.Values.Where(lone => lone.TaskId is null).Select(lone => lone.Id));
        throw new LedgerRefusedException(LightMessages.UnknownSubject(_plan.PublicId, id, Nearest.Of(id, known)));
    }

    /// <summary>Title of a task, or what a target outside every task measures.</summary>
    public string TitleOf(string id) => _tasks.TryGetValue(id, out var task) ? task.Title : _targets[id].Indicator;

    /// <summary>The lights of a day, in the order of the plan, tasks first; what the plan no longer asks for is left out.</summary>
    public async Task<IReadOnlyList<TaskLight>> LightsAsync(Session session, DateOnly on)
    {
        var rows = await LightRows.LastAsync(session, _plan, on);
        var overrides = await LightRows.OverridesAsync(session, _plan);
        var order = _reading.Tasks.Select(task => _items.OfTask(task.Id)).Concat(_reading.Targets.Where(target => target.TaskId is null).Select(target => _items.OfTarget(target.Id)));
        return [.. order.Where(rows.ContainsKey).Select(item => Light(rows[item], overrides.GetValueOrDefault(item), on)!)];
    }

    /// <summary>A row as people see it; null where the plan no longer has its task.</summary>
    /// <param name="row">The light as it was drawn.</param>
    /// <param name="set">What a person said last; null for nothing.</param>
    /// <param name="asOf">The day; what a person said counts only where it holds then.</param>
    public TaskLight? Light(LightRow row, LightOverrideRow? set, DateOnly? asOf)
    {
        var (taskId, targetId) = (_items.TaskOf(row.ItemNo), _items.TargetOf(row.ItemNo));
        var task = taskId is null ? null : _tasks.GetValueOrDefault(taskId);
        if (task is null && (targetId is null || !_targets.ContainsKey(targetId))) return null;
        return row.ToLight(taskId, targetId, task?.Title ?? _targets[targetId!].Indicator, task?.Responsible ?? [], _rules, set, asOf);
    }
}
