using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Reviewing;

/// <summary>A step of a review as the page's forms send it: what to do and to what in one field, the rest by name.</summary>
internal sealed record ReviewForm(string What, string Element, long At, IFormCollection Typed, Act Act)
{
    /// <summary>The field that says what is done, such as <c>accept target t7</c>.</summary>
    public const string Field = "do";

    public const string Accept = "accept", AcceptWhole = "accept-whole", AcceptAll = "accept-all", Edit = "edit", Remove = "remove", Restore = "restore", Add = "add",
        Answer = "answer", Undo = "undo";

    /// <summary>What must be open again where the step is refused.</summary>
    public ReviewPanel Panel => What switch
    {
        Edit => ReviewPanel.Edit,
        Remove => ReviewPanel.Remove,
        Add => ReviewPanel.Add,
        Answer => ReviewPanel.Answer,
        _ => ReviewPanel.None,
    };

    private (bool IsTask, string Id) Item => ReviewView.Split(Element);

    public static ReviewForm Read(IFormCollection form, Act act)
    {
        var step = form[Field].FirstOrDefault() ?? "";
        var gap = step.IndexOf(' ', StringComparison.Ordinal);
        return new ReviewForm(gap < 0 ? step : step[..gap], gap < 0 ? "" : step[(gap + 1)..], Version(form), form, act);
    }

    public static long Version(IFormCollection form) => long.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>The day from which a plan is to hold; null where none was typed.</summary>
    public static DateOnly? Effective(IFormCollection form)
    {
        var fields = new Forms.Fields(form);
        var day = fields.Day("effective", "confirm.effective");
        fields.ThrowIfRefused();
        return day;
    }

    public async Task<Review> TakeAsync(ReviewService reviews, string plan, CancellationToken ct)
    {
        switch (What)
        {
            case Accept:
                return await reviews.AcceptAsync(plan, At, Item.IsTask ? [Item.Id] : [], Item.IsTask ? [] : [Item.Id], Act, ct);
            case AcceptWhole or AcceptAll:
                // what the page showed: a version that has moved on is refused
                var review = await FindAsync(reviews, plan, ct);
                var tasks = review.Reading.Tasks.Select(task => task.Id).Where(id => What == AcceptAll || id == Item.Id);
                var targets = review.Reading.Targets.Where(target => What == AcceptAll || target.TaskId == Item.Id).Select(target => target.Id);
                return await reviews.AcceptAsync(plan, At, [.. tasks], [.. targets], Act, ct);
            case Edit:
                return await reviews.EditAsync(plan, At, Item.IsTask, Item.Id, Fields(Item.IsTask), Act, ct);
            case Remove:
                return await reviews.RemoveAsync(plan, At, Item.IsTask, Item.Id, Act, ct);
            case Restore:
                return await reviews.RestoreAsync(plan, At, Item.IsTask, Item.Id, Act, ct);
            case Add:
                var isTask = Element == "task";
                return await reviews.AddAsync(plan, At, isTask, Place((await FindAsync(reviews, plan, ct)).Source), Fields(isTask), Act, ct);
            case Answer:
                return await reviews.AnswerAsync(plan, At, ReviewView.Number(Element) ?? -1, Typed["answer"] == "mended", Act, ct);
            case Undo:
                return await reviews.UndoAsync(plan, At, Act, ct);
            default:
                throw new BadHttpRequestException($"'{What}' is no step of a review.");
        }
    }

    /// <summary>Where the page goes on: behind what was looked at, or to what was changed.</summary>
    public (string Element, string Anchor)? PlaceAfter(ReviewView view)
    {
        switch (What)
        {
            case Answer:
                return ($"finding {Element}", Anchors.Finding(ReviewView.Number(Element) ?? 0));
            case Accept or AcceptWhole or Remove or Edit when view.NextDoubtful(What == AcceptWhole ? $"task {Item.Id}" : Element) is { } next:
                return (next, ReviewView.Anchor(next));
            case Restore:
                return (Element, ReviewView.Anchor(Element));
            case Add when view.Review.Steps is [.., var last]:
                var added = last.Tasks is [var task] ? $"task {task}" : $"target {last.Targets[0]}";
                return (added, ReviewView.Anchor(added));
            default:
                return null;
        }
    }

    private static async Task<Review> FindAsync(ReviewService reviews, string plan, CancellationToken ct) =>
        await reviews.FindAsync(plan, ct) ?? throw new BadHttpRequestException("The plan is gone.", StatusCodes.Status404NotFound);

    private Dictionary<string, string?> Fields(bool isTask) =>
        ReviewView.Fields(isTask).Where(Typed.ContainsKey).ToDictionary(field => field, field => Typed[field].FirstOrDefault());

    private TextSpan Place(Jundeng.Plans.Documents.PlanText source)
    {
        if (ReviewView.Number(Typed["start"]) is { } start && ReviewView.Number(Typed["end"]) is { } end && start < end && end <= source.CodePoints.Count)
            return new TextSpan(source.CodePoints.ToUtf16(start), source.CodePoints.ToUtf16(end));
        return SourcePlaces.Find(source.Text, Typed["words"].FirstOrDefault() ?? "", ReviewView.Number(Typed["line"]));
    }
}
