using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment;

/// <summary>Puts the scores of a plan together.</summary>
internal static class AttainmentTable
{
    private const string NoName = "";

    public static PlanAttainment Build(PlanSummary plan, DateOnly? asOf, PlanReading reading, IReadOnlyList<ReportValue> values)
    {
        var byTarget = values.Where(value => value.TargetId is not null).ToDictionary(value => value.TargetId!);
        var byTask = values.Where(value => value.TargetId is null).ToDictionary(value => value.TaskId!);
        var judged = reading.Targets.Select(target => new Judged(target, byTarget.GetValueOrDefault(target.Id))).ToList();
        var ofTask = judged.Where(target => target.Target.TaskId is not null).ToLookup(target => target.Target.TaskId!);
        var outside = judged.FindAll(target => target.Target.TaskId is null);
        var nodes = reading.Tasks.Select(task => new Node(task, [.. ofTask[task.Id]], byTask.GetValueOrDefault(task.Id))).ToList();

        var tasks = nodes.ConvertAll(node => Group(node.Task.Title, [node], []) with { TaskId = node.Task.Id });
        var oneHeading = nodes.Count > 1 && nodes.TrueForAll(node => node.Task.Domain == nodes[0].Task.Domain);
        return new PlanAttainment(
            plan,
            asOf,
            ScoreOf(judged),
            WorkOf(nodes),
            oneHeading ? [.. tasks, .. Groups([], _ => null, outside)] : Groups(nodes, node => node.Task.Domain, outside),
            Groups(nodes, node => node.Task.Responsible is [var owner, ..] ? owner : null, outside),
            tasks,
            judged.ConvertAll(target => target.ToAttainment()))
        {
            DomainsAreTasks = oneHeading,
        };
    }

    /// <summary>How far a number meets a value that is meant as a comparator says.</summary>
    public static Attainment Of(double number, decimal value, Comparator comparator) => Attainment.Of(number, (double)value, comparator switch
    {
        Comparator.AtLeast => TargetSense.AtLeast,
        Comparator.AtMost => TargetSense.AtMost,
        _ => TargetSense.Exactly,
    });

    // In the order of the plan; what has no name, and what stands outside every task, comes last.
    private static List<GroupAttainment> Groups(List<Node> nodes, Func<Node, string?> name, List<Judged> outside)
    {
        var groups = nodes.GroupBy(node => name(node) ?? NoName).Select(group => (Name: group.Key, Nodes: group.ToList())).OrderBy(group => group.Name == NoName).ToList();
        if (outside.Exists(target => target.Counted) && !groups.Exists(group => group.Name == NoName)) groups.Add((NoName, []));
        return groups.ConvertAll(group => Group(group.Name, group.Nodes, group.Name == NoName ? outside : []));
    }

    private static GroupAttainment Group(string name, List<Node> nodes, List<Judged> outside) =>
        new(name, ScoreOf(nodes.SelectMany(node => node.Targets).Concat(outside)), nodes.Count, WorkOf(nodes));

    private static Score ScoreOf(IEnumerable<Judged> targets)
    {
        var mean = AttainmentMean.Of([.. targets.Where(target => target.Counted).Select(target => target.Share)]);
        return new Score(mean.Capped, mean.Uncapped, mean.Low, mean.High, mean.Coverage, mean.Counted, mean.Reported);
    }

    private static WorkDone WorkOf(List<Node> nodes)
    {
        var states = nodes.Where(node => node.IsWork && node.Work?.Status != ValueStatus.NotApplicable).Select(node => node.Work?.Work).ToList();
        return new WorkDone(
            states.Count(state => state == WorkState.Done),
            states.Count(state => state == WorkState.Partly),
            states.Count(state => state == WorkState.NotDone),
            states.Count(state => state is null));
    }

    /// <summary>A target beside what was reported for it.</summary>
    private sealed record Judged(PlanTarget Target, ReportValue? Value)
    {
        public bool Counted { get; } = Target.Kind == TargetKind.Target && Value?.Status != ValueStatus.NotApplicable;

        public Attainment? Share { get; } = Value?.Number is { } number ? Of(number, Target.Value, Target.Comparator) : null;

        public TargetAttainment ToAttainment() => new(Target, Value, Share?.Capped, Share?.Uncapped, Counted);
    }

    /// <summary>A task with its targets; one without a target of kind target is work, which has a state instead.</summary>
    private sealed record Node(PlanTask Task, IReadOnlyList<Judged> Targets, ReportValue? Work)
    {
        public bool IsWork { get; } = Targets.All(target => target.Target.Kind != TargetKind.Target);
    }
}
