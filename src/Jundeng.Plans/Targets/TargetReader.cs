using System.Globalization;
using Jundeng.Plans.Outline;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>Finds the quantities of a plan that are commitments.</summary>
internal sealed class TargetReader
{
    private readonly string _text;
    private readonly DocumentInfo _document;
    private readonly Dictionary<OutlineNode, string> _tasks;
    private readonly List<PlanTarget> _targets = [];

    // The nearest target before that is a whole: a part belongs to it. Of money likewise.
    private string? _amount;
    private string? _money;

    private TargetReader(string text, List<(PlanTask Task, OutlineNode Node)> tasks, DocumentInfo document)
    {
        _text = text;
        _document = document;
        _tasks = tasks.ToDictionary(task => task.Node, task => task.Task.Id);
    }

    public static List<PlanTarget> Read(string text, OutlineNode root, List<(PlanTask Task, OutlineNode Node)> tasks, DocumentInfo document)
    {
        var reader = new TargetReader(text, tasks, document);
        // words before the first heading introduce the plan; a text without headings has nothing else
        if (root.Children.Count == 0) reader.Read(root, null, null);
        foreach (var child in root.Children) reader.Read(child, null, null);
        return reader._targets;
    }

    private void Read(OutlineNode node, string? task, DateOnly? due)
    {
        if (node.Role == ChapterRole.Background) return;
        task ??= _tasks.GetValueOrDefault(node);
        if (DueReader.In(_text, node.DueSpan, _document.To) is { } whole) due = whole;
        // the heading of a section is a name, not a promise
        var head = new TextSpan(task is null ? node.Body : node.Title.Start, Math.Max(node.HeadEnd, node.Body));
        var units = 0;
        Read(head, node, ref units, task, ref due);
        foreach (var paragraph in node.Paragraphs) Read(paragraph, node, ref units, task, ref due);
        foreach (var value in node.Values)
            if (CellReader.Read(_text, value, NextId, task, _document) is { } target)
                Add(target, isAmong: false);
        foreach (var child in node.Children) Read(child, task, due);
    }

    // A paragraph without the lists of units in it.
    private void Read(TextSpan paragraph, OutlineNode node, ref int next, string? task, ref DateOnly? due)
    {
        var start = paragraph.Start;
        while (next < node.Units.Count && node.Units[next].Span.Start < start) next++;
        for (; next < node.Units.Count && node.Units[next].Span.End <= paragraph.End; next++)
        {
            var units = node.Units[next].Span;
            if (units.Start > start) Read(new TextSpan(start, units.Start), node, task, ref due);
            start = Math.Max(start, units.End);
        }

        if (start < paragraph.End) Read(new TextSpan(start, paragraph.End), node, task, ref due);
    }

    private void Read(TextSpan region, OutlineNode node, string? task, ref DateOnly? due)
    {
        // 到2020年，… at the head of the goals speaks for the list below it
        if (node.Role == ChapterRole.Aims && DueReader.AtHead(_text, region, _document.To) is { } said) due = said.Day;
        Read(region, task, due);
    }

    private void Read(TextSpan region, string? task, DateOnly? due)
    {
        Item? previous = null;
        Indicator? whole = null;
        var at = region.Start;
        while (at < region.End)
        {
            var anchor = _text.AsSpan(at, region.End - at).IndexOfAny(NumeralReader.Anchors);
            if (anchor < 0) return;
            at += anchor;
            if (!QuantityReader.TryRead(_text, at, region.End, out var quantity))
            {
                at = Math.Max(at + 1, NumeralReader.EndOfDigits(_text, at, region.End));
                continue;
            }

            at = quantity.Span.End;
            if (quantity.IsBare) continue;
            var place = QuantityPlace.Of(_text, region, quantity, _document.From);
            if (NotTargets.Holds(place)) continue;
            var kind = KindReader.Read(place, previous);
            var isAmong = kind == TargetKind.Part || (kind == TargetKind.Funding && KindReader.IsAmong(place, previous));
            var basis = Meaning.Basis(place);
            var indicator = IndicatorReader.Read(place, kind, basis, previous, whole);
            previous = new Item(place.Sentence, quantity.Span, quantity.Value, quantity.Unit, indicator, kind, isAmong);
            if (kind == TargetKind.Target) whole = indicator;
            Add(Target(place, task, kind, basis, indicator.Name, due, isAmong), isAmong);
        }
    }

    private PlanTarget Target(in QuantityPlace place, string? task, TargetKind kind, Basis basis, string indicator, DateOnly? due, bool isAmong)
    {
        var q = place.Quantity;
        return new PlanTarget(NextId, task, q.Span, q.Span.Of(place.Text).ToString(), indicator, Meaning.Comparator(place), q.Value, q.Unit, kind)
        {
            Upper = q.Upper,
            Basis = basis,
            Flow = Meaning.Flow(place),
            Modality = Meaning.Modality(place),
            Binding = Meaning.Binding(place),
            Due = Due(place, due),
            PartOf = isAmong ? Whole(task, kind) : null,
        };
    }

    private DateOnly? Due(in QuantityPlace place, DateOnly? inherited)
    {
        var due = DueReader.Of(place, _document.To)?.Day ?? inherited;
        return due is { Month: 12, Day: 31 } day && day.Year == _document.To ? null : due;
    }

    private string NextId => "t" + (_targets.Count + 1).ToString(CultureInfo.InvariantCulture);

    // Within a task, what breaks another down belongs to the nearest whole before it.
    private string? Whole(string? task, TargetKind kind) =>
        _targets.Count == 0 || _targets[^1].TaskId != task ? null : kind == TargetKind.Funding ? _money : _amount;

    private void Add(PlanTarget target, bool isAmong)
    {
        if (_targets.Count > 0 && _targets[^1].TaskId != target.TaskId) _amount = _money = null;
        _targets.Add(target);
        if (isAmong) return;
        if (target.Kind == TargetKind.Funding) _money = target.Id;
        else _amount = target.Id;
    }
}
