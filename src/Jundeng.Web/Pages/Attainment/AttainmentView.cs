using Jundeng.Ledger;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Web.Figures;

namespace Jundeng.Web.Pages.Attainment;

/// <summary>What a reader asked to see of a plan's attainment.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Attainment">How far it is met.</param>
/// <param name="Scale">In what amounts are given.</param>
public sealed record AttainmentView(PlanInForce Plan, PlanAttainment Attainment, Scale Scale)
{
    /// <summary>Only targets of this domain; empty = of none; null = all.</summary>
    public string? Domain { get; init; }

    /// <summary>Only targets that this unit reports; empty = that nobody reports; null = all.</summary>
    public string? Unit { get; init; }

    /// <summary>Only targets of this task; null = all.</summary>
    public string? Task { get; init; }

    /// <summary>Whether groups are ordered by attainment, lowest first, instead of in the order of the plan.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>Why the day in the address is none; empty where all is well.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Groups in the order that was asked for; those without a score at the end.</summary>
    public IEnumerable<GroupAttainment> Ordered(IReadOnlyList<GroupAttainment> groups) =>
        LowestFirst ? groups.OrderBy(group => group.Score.Counted == 0).ThenBy(group => group.Score.Low) : groups;

    /// <summary>The tasks and targets that pass the filter; targets outside every task come first, under no task.</summary>
    public IEnumerable<(PlanTask? Task, IReadOnlyList<TargetAttainment> Targets)> Sections()
    {
        var targets = Attainment.Targets.ToLookup(target => target.Target.TaskId);
        if (Passes(null) && targets[null].Any())
            yield return (null, [.. targets[null]]);
        foreach (var task in Plan.Reading.Tasks)
            if (Passes(task))
                yield return (task, [.. targets[task.Id]]);
    }

    private bool Passes(PlanTask? task) =>
        (Domain is null || Domain == (task?.Domain ?? ""))
        && (Unit is null || Unit == (task?.Responsible is [var lead, ..] ? lead : ""))
        && (Task is null || Task == task?.Id);
}
