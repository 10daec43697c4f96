using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Findings;

/// <summary>Compares a plan with the plan of the level above it.</summary>
public static class UpperPlan
{
    // Names that share this much of their character pairs (Dice) mean the same indicator.
    private const double Alike = 0.8;

    /// <summary>
    /// What of the upper plan the lower one promises less of, later, more vaguely, or not at all. Only quantities that do not grow with
    /// the size of the place are compared: rates, times, standards a head, time limits. Totals of a wider region say nothing about a part of it.
    /// </summary>
    /// <param name="lower">The plan that is checked; places and ids in the findings are its own.</param>
    /// <param name="upper">The plan above it.</param>
    public static IReadOnlyList<Finding> Compare(PlanReading lower, PlanReading upper)
    {
        var own = lower.Targets.Where(IsComparable).ToLookup(target => Unit(target.Unit));
        var findings = new List<Finding>();
        foreach (var above in upper.Targets.Where(IsComparable))
        {
            var match = Match(above, own[Unit(above.Unit)]);
            if (match is null) findings.Add(FindingMessages.MissingFromUpper(above));
            else findings.AddRange(Shortfalls(lower, match, upper, above));
        }

        return [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Spans.Count > 0 ? finding.Spans[0].Start : int.MaxValue)];
    }

    /// <summary>What a target promises less, later or more vaguely than the target of the upper plan that it carries out; nothing where the two cannot be compared.</summary>
    /// <param name="lower">The plan that is checked.</param>
    /// <param name="own">Its target.</param>
    /// <param name="upper">The plan above it.</param>
    /// <param name="above">The target that is carried out.</param>
    public static IReadOnlyList<Finding> Compare(PlanReading lower, PlanTarget own, PlanReading upper, PlanTarget above) =>
        IsComparable(own) && IsComparable(above) && Unit(own.Unit) == Unit(above.Unit) ? [.. Shortfalls(lower, own, upper, above)] : [];

    /// <summary>
    /// Which items of the upper plan those of the lower one may carry out, by their names: tasks by title, targets (totals too, which a
    /// place takes its part of) by indicator where unit and basis are the same.
    /// </summary>
    /// <param name="lower">The plan whose items are looked at.</param>
    /// <param name="upper">The plan above it.</param>
    /// <param name="least">What is less alike, from 0 to 1, is left out.</param>
    /// <returns>Item by item in the order of the lower plan, the most alike first.</returns>
    public static IReadOnlyList<UpperCandidate> Candidates(PlanReading lower, PlanReading upper, double least)
    {
        var titles = upper.Tasks.Select(task => (task.Id, task.Title)).ToList();
        var targets = upper.Targets.Where(IsAligned).ToLookup(target => (Unit(target.Unit), target.Basis), target => (target.Id, SameIndicator.Normal(target.Indicator)));
        return
        [
            .. lower.Tasks.SelectMany(task => Among(task.Id, true, task.Title, titles)),
            .. lower.Targets.Where(IsAligned).SelectMany(target => Among(target.Id, false, SameIndicator.Normal(target.Indicator), targets[(Unit(target.Unit), target.Basis)])),
        ];

        IEnumerable<UpperCandidate> Among(string id, bool isTask, string name, IEnumerable<(string Id, string Name)> above) =>
            above.Select(candidate => new UpperCandidate(id, candidate.Id, isTask, NameLikeness.Of(name, candidate.Name))).Where(candidate => candidate.Score >= least).OrderByDescending(candidate => candidate.Score);
    }

    /// <summary>Whether a target is one that a plan may be asked for from above; a baseline and the money for something are not.</summary>
    /// <param name="target">The target.</param>
    public static bool IsAligned(PlanTarget target) => target.Kind is TargetKind.Target or TargetKind.Part;

    private static IEnumerable<Finding> Shortfalls(PlanReading lower, PlanTarget own, PlanReading upper, PlanTarget above)
    {
        if (IsBelow(own, above)) yield return FindingMessages.BelowUpper(own, above);
        else if (own.Comparator == Comparator.Approximately && above.Comparator != Comparator.Approximately) yield return FindingMessages.ComparatorWeaker(own, above);

        if (Due(own, lower) is { } due && Due(above, upper) is { } dueAbove && due > dueAbove) yield return FindingMessages.LaterThanUpper(own, above, due, dueAbove);
    }

    private static bool IsComparable(PlanTarget target)
    {
        if (target.Kind != TargetKind.Target || target.Basis != Basis.Level) return false;
        var measure = target.Unit is null ? null : Measures.Words.At(target.Unit, 0, target.Unit.Length);
        var perHead = target.Indicator.Contains('均') || target.Indicator.Contains('每') || target.Indicator.Contains("标准", StringComparison.Ordinal);
        return perHead || target.Unit?.Contains('/') == true || (measure is not null && measure.Value is MeasureClass.Rate or MeasureClass.Times or MeasureClass.Span or MeasureClass.Age);
    }

    private static PlanTarget? Match(PlanTarget above, IEnumerable<PlanTarget> candidates)
    {
        var name = SameIndicator.Normal(above.Indicator);
        PlanTarget? best = null;
        var likeness = Alike;
        foreach (var candidate in candidates)
        {
            var shared = NameLikeness.Of(name, SameIndicator.Normal(candidate.Indicator));
            if (shared < likeness) continue;
            best = candidate;
            likeness = shared;
        }

        return best;
    }

    private static bool IsBelow(PlanTarget own, PlanTarget above) =>
        above.Comparator == Comparator.AtMost ? own.Value > above.Value : own.Value < above.Value;

    private static DateOnly? Due(PlanTarget target, PlanReading plan) => target.Due ?? (plan.Document.To is { } year ? new DateOnly(year, 12, 31) : null);

    private static string Unit(string? unit) => unit is "％" ? "%" : unit ?? "";
}
