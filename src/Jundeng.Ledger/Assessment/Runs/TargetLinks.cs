using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>Links indicators to the targets of a plan: by the id that the scheme names, else by the indicator's own names.</summary>
internal static class TargetLinks
{
    public static IReadOnlyList<ResolvedTarget> Resolve(AssessmentScheme scheme, PlanTargetSet? plan, RunFaults faults)
    {
        var links = new List<ResolvedTarget>();
        var asking = scheme.Indicators().Where(node => node.Indicator!.Method is AttainmentMethod { Target.IsOfPlan: true }).ToList();
        if (plan is null)
        {
            if (asking.Count > 0) faults.AddAt(asking[0].Place, "plan-missing", RunMessages.PlanMissing([.. asking.Select(node => node.Id)]));
            return links;
        }

        foreach (var node in asking)
        {
            if (Find(node, ((AttainmentMethod)node.Indicator!.Method).Target!, plan, faults) is { } found) links.Add(new ResolvedTarget(node.Id, found.Id, found.Indicator, (double)found.Value, Sense(found.Comparator)));
        }

        return links;
    }

    private static PlanTarget? Find(SchemeNode node, SchemeTarget wanted, PlanTargetSet plan, RunFaults faults)
    {
        string[] names = wanted.PlanTarget is { } given ? [given] : [node.Id, node.Indicator!.Source, node.Name.Zh, node.Name.En];
        var targets = plan.Targets.Where(target => target.Kind == TargetKind.Target).ToList();
        var found = targets.FindAll(target => names.Contains(target.Id));
        if (found.Count == 0) found = targets.FindAll(target => names.Any(name => Text.Plain(name) == Text.Plain(target.Indicator)));
        switch (found)
        {
            case []:
                faults.AddAt(node.Place, "unknown-target", RunMessages.UnknownTarget(names[^1], plan.Plan, Nearest.Of(names[^1], targets.Select(target => target.Indicator))));
                return null;
            case [var one]:
                return Fitting(node, one, faults);
            default:
                faults.AddAt(node.Place, "several-targets", RunMessages.SeveralTargets(names[^1], [.. found.Select(target => target.Id)]));
                return null;
        }
    }

    private static PlanTarget? Fitting(SchemeNode node, PlanTarget target, RunFaults faults)
    {
        var indicator = node.Indicator!;
        if (indicator.Unit is { } unit && target.Unit is { } other && Text.Plain(unit) != Text.Plain(other))
        {
            faults.AddAt(node.Place, "two-units", RunMessages.TargetUnit(target.Id, other, unit));
            return null;
        }

        if (target.Comparator != Comparator.AtLeast || indicator.Direction == Direction.Positive) return target;
        faults.AddAt(node.Place, "direction", RunMessages.TargetDirection(target.Id));
        return null;
    }

    private static TargetSense Sense(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => TargetSense.AtLeast,
        Comparator.AtMost => TargetSense.AtMost,
        _ => TargetSense.Exactly,
    };
}
