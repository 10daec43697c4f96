using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

internal static class ReadingSpans
{
    /// <summary>The reading with every index of its places turned by <paramref name="turn"/>.</summary>
    public static PlanReading WithPlaces(this PlanReading reading, Func<int, int> turn)
    {
        TextSpan Turn(TextSpan span) => new(turn(span.Start), turn(span.End));
        return reading with
        {
            Tasks = [.. reading.Tasks.Select(task => task with { Span = Turn(task.Span) })],
            Targets = [.. reading.Targets.Select(target => target with { Span = Turn(target.Span) })],
            Findings = [.. reading.Findings.Select(finding => finding with { Spans = [.. finding.Spans.Select(Turn)] })],
        };
    }

    /// <summary>One past the last place.</summary>
    public static int End(this PlanReading reading) => reading.Tasks.Select(task => task.Span.End)
        .Concat(reading.Targets.Select(target => target.Span.End))
        .Concat(reading.Findings.SelectMany(finding => finding.Spans, (_, span) => span.End))
        .DefaultIfEmpty(0)
        .Max();
}
