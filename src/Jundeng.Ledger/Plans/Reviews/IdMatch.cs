using System.Globalization;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>
/// Ids are given once. Where a newer reader numbers otherwise, what stands where something stood before keeps its id, and what is new
/// gets one that the plan has never had.
/// </summary>
internal static class IdMatch
{
    /// <summary>The corrections with the ids that the elements of <paramref name="read"/> keep. What is read now that people had to add is changed instead.</summary>
    /// <param name="source">The text.</param>
    /// <param name="read">What the reader finds now, without any correction.</param>
    /// <param name="known">Where tasks and targets stood, the latest revision first.</param>
    /// <param name="file">The corrections so far.</param>
    public static CorrectionFile Keep(PlanText source, PlanReading read, IEnumerable<Place> known, CorrectionFile file)
    {
        var places = known.ToList();
        var points = source.CodePoints;
        TextSpan Points(TextSpan span) => new(points.FromUtf16(span.Start), points.FromUtf16(span.End));
        List<Place> tasks = [.. read.Tasks.Select(task => new Place(true, task.Id, Points(task.Span), task.Title))];
        List<Place> targets = [.. read.Targets.Select(target => new Place(false, target.Id, Points(target.Span), ""))];
        var ids = new List<KeptId>();
        ids.AddRange(Ids(tasks, [.. places.Where(place => place.IsTask)], IsSameTask, ""));
        ids.AddRange(Ids(targets, [.. places.Where(place => !place.IsTask)], IsSameTarget, "t"));
        var corrections = file.Corrections.Select(correction => correction.Action == CorrectionAction.Add && IsRead(correction) ? correction with { Action = CorrectionAction.Change } : correction);
        return file with { Ids = ids, Corrections = [.. corrections] };

        IEnumerable<KeptId> Ids(List<Place> now, List<Place> before, Func<Place, Place, int> likeness, string prefix) => Assign(now, before, likeness, prefix)
            .Select((id, i) => (Id: id, Place: now[i]))
            .Where(pair => pair.Id != pair.Place.Id)
            .Select(pair => new KeptId(pair.Place.IsTask, pair.Id, pair.Place.Span.Start, pair.Place.Span.End, Guard(pair.Place)));

        string Guard(Place place)
        {
            var words = source.Text.AsSpan()[points.ToUtf16(place.Span.Start)..points.ToUtf16(place.Span.End)];
            return place.IsTask ? ReviewEdits.Opening(words) : words.ToString();
        }

        bool IsRead(Correction added) => (added.IsTask ? tasks : targets).Exists(place => added.IsTask ? place.Span.Start == added.Start : place.Span.Start == added.Start && place.Span.End == added.End);
    }

    private static List<string> Assign(List<Place> now, List<Place> before, Func<Place, Place, int> likeness, string prefix)
    {
        var ids = new string?[now.Count];
        var taken = new HashSet<string>();
        // the surest first: the same place, then the same words or a place in common
        for (var sure = 2; sure >= 1; sure--)
            for (var i = 0; i < now.Count; i++)
                if (ids[i] is null && before.Find(place => !taken.Contains(place.Id) && likeness(place, now[i]) >= sure) is { } same)
                {
                    ids[i] = same.Id;
                    taken.Add(same.Id);
                }

        taken.UnionWith(before.Select(place => place.Id));
        var next = taken.Concat(now.Select(place => place.Id)).Select(id => Number(id, prefix)).Append(0).Max();
        for (var i = 0; i < now.Count; i++)
            ids[i] ??= taken.Add(now[i].Id) ? now[i].Id : string.Create(CultureInfo.InvariantCulture, $"{prefix}{++next}");
        return [.. ids.OfType<string>()];
    }

    private static int IsSameTask(Place before, Place now) => before.Span.Start == now.Span.Start ? 2 : before.Words == now.Words ? 1 : 0;

    private static int IsSameTarget(Place before, Place now) =>
        before.Span == now.Span ? 2 : before.Span.Start < now.Span.End && now.Span.Start < before.Span.End ? 1 : 0;

    private static int Number(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where a task or target stands, in code points.</summary>
    internal sealed record Place(bool IsTask, string Id, TextSpan Span, string Words);
}
