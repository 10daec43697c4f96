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
        foreach (var child in root.Children) Read(text, child, null, ids, document, targets);
        for (var i = 0; i < targets.Count; i++) targets[i] = targets[i] with { Id = "t" + (i + 1).ToString(CultureInfo.InvariantCulture) };
        return targets;
    }

    private static void Read(string text, OutlineNode node, string? task, Dictionary<OutlineNode, string> ids, DocumentInfo document, List<PlanTarget> targets)
    {
        if (node.Role == ChapterRole.Background) return;
        task ??= ids.GetValueOrDefault(node);
        foreach (var region in Regions(node, task is not null)) Read(text, region, task, document, targets);
        foreach (var child in node.Children) Read(text, child, task, ids, document, targets);
    }

    // The node's own words; the heading of a section is a name, not a promise.
    private static IEnumerable<TextSpan> Regions(OutlineNode node, bool inTask)
    {
        var head = new TextSpan(inTask ? node.Title.Start : node.Body, Math.Max(node.HeadEnd, node.Body));
        foreach (var paragraph in node.Paragraphs.Prepend(head))
        {
            var start = paragraph.Start;
            foreach (var units in node.Units)
            {
                if (!paragraph.Contains(units.Span)) continue;
                if (units.Span.Start > start) yield return new TextSpan(start, units.Span.Start);
                start = units.Span.End;
            }

            if (start < paragraph.End) yield return new TextSpan(start, paragraph.End);
        }
    }

    private static void Read(string text, TextSpan region, string? task, DocumentInfo document, List<PlanTarget> targets)
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
            var target = Target(place, task, previous, whole, targets.Count > 0 ? targets[^1] : null);
            previous = new Item(place.Sentence, quantity.Span, target.Indicator, target.Target.Kind);
            if (target.Target.Kind is TargetKind.Target) whole = target.Indicator;
            targets.Add(target.Target);
        }
    }

    private static (PlanTarget Target, Indicator Indicator) Target(QuantityPlace place, string? task, Item? previous, Indicator? whole, PlanTarget? last)
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
        };
        return (target, indicator);
    }
}
