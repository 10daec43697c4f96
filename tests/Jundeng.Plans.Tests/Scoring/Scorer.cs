using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Scoring;

/// <summary>Compares a reading with what a careful reader found.</summary>
internal sealed class Scorer
{
    // A task is found where it begins within so many characters of its gold.
    private const int Near = 4;

    private readonly CodePoints _points;
    private readonly Dictionary<string, int> _agreeing = new()
    {
        ["task.title"] = 0,
        ["task.domain"] = 0,
        ["task.units"] = 0,
        ["target.span"] = 0,
        ["target.unit"] = 0,
        ["target.comparator"] = 0,
        ["target.kind"] = 0,
        ["target.task"] = 0,
        ["target.indicator"] = 0,
    };

    private readonly List<string> _errors = [];

    private Scorer(CodePoints points) => _points = points;

    public static Score Compare(Gold gold, PlanReading reading, CodePoints points)
    {
        var scorer = new Scorer(points);
        var tasks = scorer.Tasks(gold, reading, out var ids);
        var targets = scorer.Targets(gold, reading, ids);
        return new Score { Tasks = tasks, Targets = targets, Agreeing = scorer._agreeing, Errors = scorer._errors };
    }

    /// <param name="gold">The gold.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="ids">Receives, for the id of each found task of the gold, that of the reading.</param>
    private Score.Matching Tasks(Gold gold, PlanReading reading, out Dictionary<string, string> ids)
    {
        ids = [];
        var left = reading.Tasks.ToList();
        foreach (var task in gold.Tasks)
        {
            var found = left.Where(read => Distance(task, read) <= Near).MinBy(read => Distance(task, read))
                ?? left.Find(read => Likeness.Plain(read.Title) == Likeness.Plain(task.Title));
            if (found is null)
            {
                _errors.Add($"task missed: {task.Id} {task.Title}");
                continue;
            }

            left.Remove(found);
            ids[task.Id] = found.Id;
            var about = $"task {task.Id} ";
            Compare("task.title", about, Likeness.Plain(task.Title).Trim('.'), Likeness.Plain(found.Title).Trim('.'));
            Compare("task.domain", about, Likeness.Plain(task.Domain), Likeness.Plain(found.Domain));
            Compare("task.units", about, Units(task.Resp, task.Coop), Units(found.Responsible, found.Cooperating));
        }

        _errors.AddRange(left.Select(read => $"no task of the plan: {read.Id} {read.Title}"));
        return new Score.Matching(gold.Tasks.Count, reading.Tasks.Count, ids.Count);
    }

    private Score.Matching Targets(Gold gold, PlanReading reading, Dictionary<string, string> ids)
    {
        var left = reading.Targets.ToList();
        var matched = 0;
        foreach (var target in gold.Targets)
        {
            var found = left.Find(read => Start(read.Span) < target.End && target.Start < End(read.Span) && SameValue(target.Value, read.Value));
            if (found is null)
            {
                _errors.Add($"target missed: task {target.TaskId} {target.Surface} {target.Indicator}");
                continue;
            }

            left.Remove(found);
            matched++;
            var about = $"target {target.Surface} ({target.Indicator}) ";
            Compare("target.span", about, (target.Start, target.End), (Start(found.Span), End(found.Span)));
            Compare("target.unit", about, Unit(target.Unit), Unit(found.Unit));
            Compare("target.comparator", about, target.Comparator, Codes.Of(found.Comparator));
            Compare("target.kind", about, target.Kind, Codes.Of(found.Kind));
            Compare("target.task", about, target.TaskId == "-" ? "-" : ids.GetValueOrDefault(target.TaskId, "missed"), found.TaskId ?? "-");
            Note("target.indicator", about, Likeness.Agrees(target.Indicator, found.Indicator), target.Indicator, found.Indicator);
        }

        _errors.AddRange(left.Select(read => $"no target of the plan: {read.Text} {read.Indicator}"));
        return new Score.Matching(gold.Targets.Count, reading.Targets.Count, matched);
    }

    private void Compare<T>(string attribute, string about, T wanted, T found) => Note(attribute, about, Equals(wanted, found), wanted, found);

    private void Note<T>(string attribute, string about, bool agrees, T wanted, T found)
    {
        if (agrees) _agreeing[attribute]++;
        else _errors.Add($"{about}{attribute}: {wanted} ≠ {found}");
    }

    private static bool SameValue(decimal one, decimal other) => Math.Abs(one - other) <= 0.0001m * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)));

    private static string Units(IReadOnlyList<string> responsible, IReadOnlyList<string> cooperating) =>
        string.Join('；', responsible.Select(Likeness.Plain)) + " + " + string.Join('；', cooperating.Select(Likeness.Plain));

    private static string Unit(string? unit) => Likeness.Plain(unit) is { Length: > 0 } plain ? plain : "-";

    private int Distance(Gold.Task task, PlanTask read) => Math.Abs(Start(read.Span) - task.Start);

    private int Start(TextSpan span) => _points.FromUtf16(span.Start);

    private int End(TextSpan span) => _points.FromUtf16(span.End);
}
