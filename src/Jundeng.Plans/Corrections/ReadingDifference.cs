using System.Globalization;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Corrections;

/// <summary>Compares two readings of one source.</summary>
public static class ReadingDifference
{
    /// <summary>What differs, tasks before targets, each in the order of the later reading and what is gone last.</summary>
    /// <param name="before">The earlier reading.</param>
    /// <param name="after">The later reading; its elements are found by their ids.</param>
    /// <param name="points">The map of the source, for places.</param>
    public static IReadOnlyList<ItemChange> Between(PlanReading before, PlanReading after, CodePoints points) =>
    [
        .. Compare(true, before.Tasks.Select(task => Element(task, points)), after.Tasks.Select(task => Element(task, points))),
        .. Compare(false, before.Targets.Select(target => Element(target, points)), after.Targets.Select(target => Element(target, points))),
    ];

    private static IEnumerable<ItemChange> Compare(bool isTask, IEnumerable<Item> before, IEnumerable<Item> after)
    {
        var old = before.ToDictionary(item => item.Id);
        foreach (var item in after)
            if (!old.Remove(item.Id, out var same)) yield return new ItemChange(ItemChangeKind.Added, isTask, item.Id, item.Name, [.. item.Fields.Where(field => field.Value is not null).Select(field => new FieldChange(field.Key, null, field.Value))]);
            else if (Changes(same, item) is { Count: > 0 } changes) yield return new ItemChange(ItemChangeKind.Changed, isTask, item.Id, item.Name, changes);
        foreach (var item in old.Values) yield return new ItemChange(ItemChangeKind.Gone, isTask, item.Id, item.Name, []);
    }

    private static List<FieldChange> Changes(Item before, Item after)
    {
        var changes = after.Fields.Where(field => before.Fields[field.Key] != field.Value).Select(field => new FieldChange(field.Key, before.Fields[field.Key], field.Value)).ToList();
        if (before.Text != after.Text) changes.Add(new FieldChange("text", before.Text, after.Text));
        else if (before.Place != after.Place) changes.Add(new FieldChange("at", before.Place, after.Place));
        return changes;
    }

    private static Item Element(PlanTask task, CodePoints points) => new(task.Id, task.Title, "", Place(task.Span, points), CorrectionFields.Of(task));

    private static Item Element(PlanTarget target, CodePoints points) => new(target.Id, target.Indicator, target.Text, Place(target.Span, points), CorrectionFields.Of(target));

    private static string Place(TextSpan span, CodePoints points) => string.Create(CultureInfo.InvariantCulture, $"{points.FromUtf16(span.Start)}–{points.FromUtf16(span.End)}");

    private sealed record Item(string Id, string Name, string Text, string Place, IReadOnlyDictionary<string, string?> Fields);
}
