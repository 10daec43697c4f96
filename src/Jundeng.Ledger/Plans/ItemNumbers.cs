using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Plans;

/// <summary>The numbers by which rows refer to the tasks and targets of a plan.</summary>
internal sealed class ItemNumbers
{
    private const string Select = "SELECT item_no, kind, item_id FROM plan_item WHERE region_id = @RegionId AND plan_no = @PlanNo";

    private const string Task = "task";
    private const string Target = "target";

    private readonly Dictionary<(string Kind, string Id), long> _numbers = [];
    private readonly Dictionary<long, (string Kind, string Id)> _items = [];

    public long OfTask(string id) => _numbers[(Task, id)];

    public long OfTarget(string id) => _numbers[(Target, id)];

    /// <summary>Every id that a task or a target of the plan has had.</summary>
    public IEnumerable<string> Ids(bool isTask) => _numbers.Keys.Where(item => item.Kind == (isTask ? Task : Target)).Select(item => item.Id);

    public bool HasTarget(string id) => _numbers.ContainsKey((Target, id));

    /// <summary>The id of a target; null where the number is that of a task.</summary>
    public string? TargetOf(long number) => _items[number] is (Target, var id) ? id : null;

    /// <summary>The id of a task; null where the number is that of a target.</summary>
    public string? TaskOf(long number) => _items[number] is (Task, var id) ? id : null;

    /// <summary>The numbers of a plan by the key of its revision in force: none comes while that is in force.</summary>
    public static Task<ItemNumbers> LoadAsync(Session session, PlanKey inForce) => session.RecallAsync(inForce, () => LoadStoredAsync(session, inForce), numbers => numbers._items.Count);

    /// <summary>The numbers from their rows as they are stored at this moment, whichever revision is asked about.</summary>
    public static async Task<ItemNumbers> LoadStoredAsync(Session session, PlanKey plan)
    {
        var numbers = new ItemNumbers();
        foreach (var row in await session.QueryAsync<ItemRow>(Select, plan)) numbers.Set(row.ItemNo, row.Kind, row.ItemId);
        return numbers;
    }

    /// <summary>Numbers the tasks and targets that the plan has not had yet.</summary>
    public static async Task<ItemNumbers> ExtendAsync(Session session, PlanKey plan, IEnumerable<string> tasks, IEnumerable<string> targets)
    {
        var numbers = await LoadStoredAsync(session, plan);
        var known = numbers._items.Count;
        foreach (var item in tasks.Select(id => (Task, id)).Concat(targets.Select(id => (Target, id))))
            if (!numbers._numbers.ContainsKey(item)) numbers.Set(numbers._items.Count + 1, item.Item1, item.id);
        await session.InsertAsync(
            "plan_item",
            ["region_id", "plan_no", "item_no", "kind", "item_id"],
            numbers._items.Where(item => item.Key > known).OrderBy(item => item.Key).Select(item => new object?[] { plan.RegionId, plan.PlanNo, item.Key, item.Value.Kind, item.Value.Id }));
        return numbers;
    }

    private void Set(long number, string kind, string id)
    {
        _numbers[(kind, id)] = number;
        _items[number] = (kind, id);
    }

    private sealed record ItemRow(long ItemNo, string Kind, string ItemId);
}
