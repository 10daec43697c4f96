using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Publishing.Resources;
using Jundeng.Publishing.Spreadsheets;

namespace Jundeng.Publishing.Readings;

/// <summary>The columns in which a reading is shown.</summary>
internal sealed class ReadingSheets(PlanReading reading, PlanText? source)
{
    private readonly SourceLines? _lines = source is null ? null : new SourceLines(source);
    private readonly Dictionary<string, PlanTask> _tasks = reading.Tasks.ToDictionary(task => task.Id);
    private readonly ILookup<string?, PlanTarget> _targets = reading.Targets.ToLookup(target => target.TaskId);

    public IReadOnlyList<Column<PlanTask>> TaskColumns() =>
    [
        new(Words.Task, task => task.Id),
        new(Words.Domain, task => task.Domain),
        new(Words.TaskTitle, task => task.Title),
        new(Words.Responsible, task => PlanTerms.Units(task.Responsible)),
        new(Words.Cooperating, task => PlanTerms.Units(task.Cooperating)),
        new(Words.Targets, task => _targets[task.Id].Count()),
        new(Words.Line, task => Line(task.Span)),
    ];

    public IReadOnlyList<Column<PlanTarget>> TargetColumns() =>
    [
        new(Words.Target, target => target.Id),
        new(Words.Task, target => target.TaskId),
        new(Words.Domain, target => TaskOf(target)?.Domain),
        new(Words.Indicator, target => target.Indicator),
        new(Words.Comparator, target => PlanTerms.Of(target.Comparator)),
        new(Words.Value, target => target.Value),
        new(Words.Upper, target => target.Upper),
        new(Words.Unit, target => target.Unit),
        new(Words.Kind, target => PlanTerms.Of(target.Kind)),
        new(Words.Basis, target => PlanTerms.Of(target.Basis)),
        new(Words.Flow, target => PlanTerms.Of(target.Flow)),
        new(Words.Due, target => target.Due),
        new(Words.PartOf, target => target.PartOf),
        new(Words.Modality, target => PlanTerms.Of(target.Modality)),
        new(Words.Binding, target => PlanTerms.OfBinding(target.Binding)),
        new(Words.Responsible, target => PlanTerms.Units(TaskOf(target)?.Responsible ?? [])),
        new(Words.SourceWords, target => target.Text),
        new(Words.Line, target => Line(target.Span)),
    ];

    public IReadOnlyList<Column<Finding>> FindingColumns() =>
    [
        new(Words.Severity, finding => PlanTerms.Of(finding.Severity)),
        new(Words.FindingCode, finding => finding.Code),
        new(Words.Message, finding => PlanTerms.Of(finding.Message)),
        new(Words.Tasks, finding => string.Join(", ", finding.Tasks)),
        new(Words.Targets, finding => string.Join(", ", finding.Targets)),
        new(Words.Lines, finding => string.Join(", ", finding.Spans.Select(Line).Where(line => line is not null).Distinct())),
    ];

    private PlanTask? TaskOf(PlanTarget target) => target.TaskId is { } id ? _tasks.GetValueOrDefault(id) : null;

    private object? Line(TextSpan span) => _lines?.LineOf(span.Start);
}
