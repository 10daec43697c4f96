using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Assessment;

/// <summary>How far a plan is met on a day.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">Values up to this day count; null = all.</param>
/// <param name="Overall">The mean over all counted targets, those outside every task included.</param>
/// <param name="Work">Tasks without a target.</param>
/// <param name="Domains">By domain in the order of the plan; by task where one heading covers all tasks.</param>
/// <param name="Units">By the unit that owns the report: the first one named in a task.</param>
/// <param name="Tasks">By task, in the order of the plan.</param>
/// <param name="Targets">Every target of every kind, in the order of the plan.</param>
public sealed record PlanAttainment(
    PlanSummary Plan,
    DateOnly? AsOf,
    Score Overall,
    WorkDone Work,
    IReadOnlyList<GroupAttainment> Domains,
    IReadOnlyList<GroupAttainment> Units,
    IReadOnlyList<GroupAttainment> Tasks,
    IReadOnlyList<TargetAttainment> Targets)
{
    /// <summary>True where one heading covers all tasks, so that <see cref="Domains"/> holds the tasks.</summary>
    public bool DomainsAreTasks { get; init; }
}
