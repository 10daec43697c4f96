using Jundeng.Plans.Documents;
using Jundeng.Plans.Tests.Scoring;

namespace Jundeng.Plans.Tests.Specs;

/// <summary>Lays a reading beside what a case expects.</summary>
internal static class SpecCheck
{
    /// <summary>Every difference in one line; empty where the case holds.</summary>
    public static IReadOnlyList<string> Differences(SpecCase spec, out string read)
    {
        var reading = PlanReader.Read(PlanText.FromString(spec.Text));
        read = Notation.Of(reading, spec.Text);
        var expected = Expectation.Parse(spec);
        var differences = new List<string>();
        var fields = Notation.Fields(reading.Document).ToDictionary(field => field.Name, field => field.Value);
        foreach (var (name, value) in expected.Fields)
            if (fields[name] != value) differences.Add($"{name}：{value} ≠ {fields[name]}");
        if (expected.Tasks is { } tasks) Tasks(tasks, reading, differences);
        if (expected.Targets is { } targets) Targets(targets, expected.Tasks, reading, differences);
        if (expected.Findings is { } findings) Findings(findings, reading, spec.Text, differences);
        return differences;
    }

    private static void Tasks(List<Expectation.Task> expected, PlanReading reading, List<string> differences)
    {
        if (expected.Count != reading.Tasks.Count) differences.Add($"{expected.Count} tasks ≠ {reading.Tasks.Count}");
        foreach (var (task, read) in expected.Zip(reading.Tasks))
        {
            var written = $"[{task.Id}] {task.Title}" + (task.Domain is null ? "" : " | " + task.Domain);
            if (written != Notation.Task(read)) differences.Add($"{written} ≠ {Notation.Task(read)}");
            if (!task.Responsible.SequenceEqual(read.Responsible)) differences.Add($"[{task.Id}] 责任：{string.Join('；', task.Responsible)} ≠ {string.Join('；', read.Responsible)}");
            if (!task.Cooperating.SequenceEqual(read.Cooperating)) differences.Add($"[{task.Id}] 配合：{string.Join('；', task.Cooperating)} ≠ {string.Join('；', read.Cooperating)}");
        }
    }

    private static void Targets(List<Expectation.Target> expected, List<Expectation.Task>? tasks, PlanReading reading, List<string> differences)
    {
        if (expected.Count != reading.Targets.Count) differences.Add($"{expected.Count} targets ≠ {reading.Targets.Count}");
        var groups = expected.SelectMany(target => target.Tags).Select(Tags.GroupOf).Concat(Tags.Always).ToHashSet();
        foreach (var (target, read) in expected.Zip(reading.Targets))
        {
            var told = $"{target.Surface} | {target.Value} | {Tags.Among(target.Tags, groups)}";
            var found = $"{read.Text} | {Notation.Value(read)} | {Tags.Among(Notation.Tags(read), groups)}";
            if (told != found) differences.Add($"{told} ≠ {found}");
            if (target.Indicator.Length > 0 && !Likeness.Agrees(target.Indicator, read.Indicator)) differences.Add($"{target.Surface} {target.Indicator} ≠ {read.Indicator}");
            if (tasks is null) continue;
            var id = target.Task is { } at ? tasks[at].Id : null;
            if (id != read.TaskId) differences.Add($"{target.Surface} task {id ?? "-"} ≠ {read.TaskId ?? "-"}");
        }
    }

    // A task without units or numbers is a finding in nearly every short text; those count only where a case names them.
    private static void Findings(List<Expectation.Finding> expected, PlanReading reading, string text, List<string> differences)
    {
        var named = expected.Select(finding => finding.Code).ToHashSet();
        var left = reading.Findings.Where(finding => named.Contains(finding.Code) || finding.Code is not (FindingCode.Unassigned or FindingCode.Unquantified)).ToList();
        foreach (var finding in expected)
        {
            var found = left.FindIndex(read => read.Code == finding.Code
                && finding.Words.All(words => read.Spans.Any(span => span.Of(text).Contains(words, StringComparison.Ordinal))));
            if (found < 0) differences.Add($"missing: ! {finding.Code} | {string.Join(" | ", finding.Words)}");
            else left.RemoveAt(found);
        }

        foreach (var read in left) differences.Add($"not expected: ! {read.Code} | {string.Join(" | ", read.Spans.Select(span => span.Of(text).ToString()))}");
    }
}
