using System.Globalization;
using Jundeng.Plans.Outline;
using Jundeng.Plans.Quantities;

namespace Jundeng.Plans.Targets;

/// <summary>Finds the quantities of a plan that are commitments.</summary>
internal static class TargetReader
{
    public static List<PlanTarget> Read(string text, OutlineNode root, List<(PlanTask Task, OutlineNode Node)> tasks, DocumentInfo document)
    {
        var ids = tasks.ToDictionary(task => task.Node, task => task.Task.Id);
        var targets = new List<PlanTarget>();
        // words before the first heading introduce the plan; a text without headings has nothing else
        if (root.Children.Count == 0) Read(text, root, null, ids, document, null, targets);
        foreach (var child in root.Children) Read(text, child, null, ids, document, null, targets);
        Number(targets);
        return targets;
    }

    // A part belongs to the nearest target before it in the same task that is a whole; money to the nearest sum of money.
    private static void Number(List<PlanTarget> targets)
    {
        string? amount = null, money = null;
        for (var i = 0; i < targets.Count; i++)
        {
            if (i > 0 && targets[i].TaskId != targets[i - 1].TaskId) amount = money = null;
            var id = "t" + (i + 1).ToString(CultureInfo.InvariantCulture);
            var isMoney = targets[i].Kind == TargetKind.Funding;
            var isWhole = targets[i].PartOf is null;
            targets[i] = targets[i] with { Id = id, PartOf = isWhole ? null : isMoney ? money : amount };
            if (isWhole && isMoney) money = id;
            else if (isWhole) amount = id;
        }
    }

    private static void Read(string text, OutlineNode node, string? task, Dictionary<OutlineNode, string> ids, DocumentInfo document, DateOnly? due, List<PlanTarget> targets)
    {
        if (node.Role == ChapterRole.Background) return;
        task ??= ids.GetValueOrDefault(node);
        if (DueReader.In(text, node.DueSpan, document.To) is { } whole) due = whole;
        foreach (var region in Regions(node, task is not null))
        {
            // 到2020年，… at the head of the goals speaks for the list below it
            if (node.Role == ChapterRole.Aims && DueReader.AtHead(text, region, document.To) is { } said) due = said.Day;
            Read(text, region, task, document, due, targets);
        }

        targets.AddRange(node.Values.Select(value => CellReader.Read(text, value, task, document)).OfType<PlanTarget>());
        foreach (var child in node.Children) Read(text, child, task, ids, document, due, targets);
    }

    // The node's own words; the heading of a section is a name, not a promise.
    private static IEnumerable<TextSpan> Regions(OutlineNode node, bool inTask)
    {
        var head = new TextSpan(inTask ? node.Title.Start : node.Body, Math.Max(node.HeadEnd, node.Body));
        var next = 0;
        foreach (var paragraph in node.Paragraphs.Prepend(head))
        {
            var start = paragraph.Start;
            while (next < node.Units.Count && node.Units[next].Span.Start < start) next++;
            for (; next < node.Units.Count && node.Units[next].Span.End <= paragraph.End; next++)
            {
                var units = node.Units[next].Span;
                if (units.Start > start) yield return new TextSpan(start, units.Start);
                start = Math.Max(start, units.End);
            }

            if (start < paragraph.End) yield return new TextSpan(start, paragraph.End);
        }
    }

    private static void Read(string text, TextSpan region, string? task, DocumentInfo document, DateOnly? due, List<PlanTarget> targets)
    {
        Item? previous = null;
        Indicator? whole = null;
        var at = region.Start;
        while (at < region.End)
        {
            var anchor = text.AsSpan(at, region.End - at).IndexOfAny(NumeralReader.Anchors);
            if (anchor < 0) return;
            at += anchor;
            if (!QuantityReader.TryRead(text, at, region.End, out var quantity))
            {
                at = Math.Max(at + 1, NumeralReader.EndOfDigits(text, at, region.End));
                continue;
            }

            at = quantity.Span.End;
            var place = QuantityPlace.Of(text, region, quantity, document.From);
            if (NotTargets.Holds(place)) continue;
            var target = Target(place, task, previous, whole, targets.Count > 0 ? targets[^1] : null, document, due);
            previous = new Item(place.Region, place.Sentence, quantity.Span, target.Indicator, target.Target.Kind);
            if (target.Target.Kind is TargetKind.Target) whole = target.Indicator;
            targets.Add(target.Target);
        }
    }

    private static (PlanTarget Target, Indicator Indicator) Target(QuantityPlace place, string? task, Item? previous, Indicator? whole, PlanTarget? last, DocumentInfo document, DateOnly? due)
    {
        var q = place.Quantity;
        var kind = KindReader.Read(place, last);
        var basis = Meaning.Basis(place);
        var indicator = IndicatorReader.Read(place, kind, basis, previous, whole);
        var target = new PlanTarget("", task, q.Span, q.Span.Of(place.Text).ToString(), indicator.Name, Meaning.Comparator(place), q.Value, q.Unit, kind)
        {
            Upper = q.Upper,
            Basis = basis,
            Flow = Meaning.Flow(place),
            Modality = Meaning.Modality(place),
            Binding = Meaning.Binding(place),
            Due = Due(place, document, due),
            // the id of the whole is known when all targets have theirs
            PartOf = kind == TargetKind.Part || (kind == TargetKind.Funding && KindReader.IsAmong(place, last)) ? "" : null,
        };
        return (target, indicator);
    }

    private static DateOnly? Due(QuantityPlace place, DocumentInfo document, DateOnly? inherited)
    {
        var due = DueReader.Of(place, document.To)?.Day ?? inherited;
        return due is { Month: 12, Day: 31 } day && day.Year == document.To ? null : due;
    }
}
