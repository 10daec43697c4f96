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
            else if (IsBelow(match, above)) findings.Add(FindingMessages.BelowUpper(match, above));
            else if (match.Comparator == Comparator.Approximately && above.Comparator != Comparator.Approximately) findings.Add(FindingMessages.ComparatorWeaker(match, above));

            if (match is not null && Due(match, lower) is { } due && Due(above, upper) is { } dueAbove && due > dueAbove)
                findings.Add(FindingMessages.LaterThanUpper(match, above, due, dueAbove));
        }

        return [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Spans.Count > 0 ? finding.Spans[0].Start : int.MaxValue)];
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
            var shared = SharedPairs(name, SameIndicator.Normal(candidate.Indicator));
            if (shared < likeness) continue;
            best = candidate;
            likeness = shared;
        }

        return best;
    }

    private static double SharedPairs(string one, string other)
    {
        if (one == other) return 1;
        if (one.Length < 2 || other.Length < 2) return 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < one.Length; i++) pairs[(one[i], one[i + 1])] = pairs.GetValueOrDefault((one[i], one[i + 1])) + 1;
        var shared = 0;
        for (var i = 0; i + 1 < other.Length; i++)
        {
            var pair = (other[i], other[i + 1]);
            if (pairs.GetValueOrDefault(pair) == 0) continue;
            pairs[pair]--;
            shared++;
        }

        return 2.0 * shared / (one.Length + other.Length - 2);
    }

    private static bool IsBelow(PlanTarget own, PlanTarget above) =>
        above.Comparator == Comparator.AtMost ? own.Value > above.Value : own.Value < above.Value;

    private static DateOnly? Due(PlanTarget target, PlanReading plan) => target.Due ?? (plan.Document.To is { } year ? new DateOnly(year, 12, 31) : null);

    private static string Unit(string? unit) => unit is "％" ? "%" : unit ?? "";
}
