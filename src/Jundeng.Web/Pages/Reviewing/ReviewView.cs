using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reviewing;

/// <summary>What the review page shows: the review, the place one is at, and what is open for filling in.</summary>
public sealed class ReviewView
{
    private readonly IFormCollection? _typed;

    /// <summary>Creates a view.</summary>
    /// <param name="review">The review.</param>
    /// <param name="panel">What is open.</param>
    /// <param name="element">What it is about: <c>task 7</c>, <c>target t9</c>, the number of a finding; null for nothing.</param>
    /// <param name="typed">What was typed and refused; null at first.</param>
    /// <param name="refusals">Why.</param>
    public ReviewView(Review review, ReviewPanel panel, string? element, IFormCollection? typed = null, IReadOnlyList<Refusal>? refusals = null)
    {
        Review = review;
        Panel = panel;
        Element = element;
        Refusals = refusals ?? [];
        _typed = typed;
        Marked = new PlanInForce(
            review.Plan,
            review.Reading with { Targets = [.. review.Reading.Targets.Concat(review.RemovedTargets).OrderBy(target => target.Span.Start)] },
            review.Source);
        Groups = [.. Grouped()];
        Doubtful = [.. Rows().Where(row => row.Doubtful).Select(row => row.Element!)];
    }

    /// <summary>The review.</summary>
    public Review Review { get; }

    /// <summary>Whether the visitor may look at it for the plan; else they only read.</summary>
    public required bool MayReview { get; init; }

    /// <summary>Whether the visitor may put it in force.</summary>
    public required bool MayConfirm { get; init; }

    /// <summary>What is open for filling in.</summary>
    public ReviewPanel Panel { get; }

    /// <summary>What the panel is about.</summary>
    public string? Element { get; }

    /// <summary>Why what was typed was refused.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>The reading as the source text marks it: with what was taken out.</summary>
    public PlanInForce Marked { get; }

    /// <summary>Tasks with their targets in the order of the text, what was taken out at its place; first what belongs to no task.</summary>
    public IReadOnlyList<(PlanTask? Task, IReadOnlyList<PlanTarget> Targets)> Groups { get; }

    /// <summary>Tasks and targets that nobody has looked at, in the order of the page.</summary>
    public IReadOnlyList<string> Doubtful { get; }

    /// <summary>The name of a task in forms.</summary>
    public static string Of(PlanTask task) => $"task {task.Id}";

    /// <summary>The name of a target in forms.</summary>
    public static string Of(PlanTarget target) => $"target {target.Id}";

    /// <summary>Splits a name of <see cref="Of(PlanTask)"/>.</summary>
    public static (bool IsTask, string Id) Split(string element) =>
        element.StartsWith("task ", StringComparison.Ordinal) ? (true, element[5..]) : (false, element[(element.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    /// <summary>The row of an element on the page.</summary>
    public static string Anchor(string element) => Split(element) is (true, var task) ? Anchors.TaskRows(task) : Anchors.Row(Split(element).Id);

    /// <summary>Whether a panel is open for an element.</summary>
    public bool IsOpen(ReviewPanel panel, string element) => Panel == panel && Element == element;

    /// <summary>The value of a field: what was typed, else what it is.</summary>
    public string? Value(string field, string? otherwise = null) => _typed is null ? otherwise : _typed[field].FirstOrDefault();

    /// <summary>The next doubtful element behind one, else the first; null where there is none.</summary>
    public string? NextDoubtful(string? behind)
    {
        var rows = Rows().ToList();
        var at = rows.FindIndex(row => row.Element == behind);
        return rows.Skip(at + 1).Concat(rows.Take(at + 1)).FirstOrDefault(row => row.Doubtful).Element;
    }

    /// <summary>The doubtful element before one, else the last; null where there is none.</summary>
    public string? PreviousDoubtful(string? before)
    {
        var rows = Rows().ToList();
        var at = rows.FindIndex(row => row.Element == before);
        return rows.Take(Math.Max(at, 0)).Reverse().Concat(rows.Skip(Math.Max(at, 0)).Reverse()).FirstOrDefault(row => row.Doubtful).Element;
    }

    /// <summary>The reasons that were given already, to be chosen from.</summary>
    public IEnumerable<string> Reasons => Review.Corrections.Corrections.Select(correction => correction.Why).Concat(Review.Corrections.Answers.Select(answer => answer.Why)).Distinct();

    /// <summary>The number of the line of the source on which a place begins, from 1.</summary>
    public int LineOf(TextSpan place) => Review.Source.Text.AsSpan(0, Math.Min(place.Start, Review.Source.Text.Length)).Count('\n') + 1;

    /// <summary>The fields that a form of this kind has.</summary>
    public static IReadOnlyCollection<string> Fields(bool isTask) => (isTask
        ? CorrectionFields.Of(new PlanTask("", null, "", default, [], [])).Keys
        : CorrectionFields.Of(new PlanTarget("", null, default, "", "", Comparator.Equal, 0, null, TargetKind.Target)).Keys).ToList();

    /// <summary>A number in an address or form; null where it is none.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private IEnumerable<(PlanTask? Task, IReadOnlyList<PlanTarget> Targets)> Grouped()
    {
        var tasks = Review.Reading.Tasks.Concat(Review.RemovedTasks).OrderBy(task => task.Span.Start).ToList();
        var known = tasks.Select(task => task.Id).ToHashSet();
        var targets = Marked.Reading.Targets.ToLookup(target => target.TaskId is { } task && known.Contains(task) ? task : null);
        if (targets[null].Any()) yield return (null, [.. targets[null]]);
        foreach (var task in tasks) yield return (task, [.. targets[task.Id]]);
    }

    private IEnumerable<(string? Element, bool Doubtful)> Rows()
    {
        foreach (var (task, targets) in Groups)
        {
            if (task is not null) yield return (Of(task), Review.StateOf(task) == ReviewState.Pending);
            foreach (var target in targets) yield return (Of(target), Review.StateOf(target) == ReviewState.Pending);
        }
    }
}
