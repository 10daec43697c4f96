using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans.Corrections;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Reviewing;

/// <summary>The review of a plan, its confirmation, and reading the plan again.</summary>
internal static class ReviewRoutes
{
    private const string Page = "/plans/{id}/review";
    private const string Confirmation = Page + "/confirm";
    private const string Discarding = Page + "/discard";
    private const string Rereading = "/plans/{id}/reread";

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").For(AccessAction.LedgerRead, "id");
        pages.MapGet(Page, Show);
        pages.MapPost(Page, Step).For(AccessAction.PlanReview, "id");
        pages.MapGet(Page + "/corrections.yaml", Download);
        pages.MapGet(Confirmation, ShowConfirmation);
        pages.MapPost(Confirmation, Confirm).For(AccessAction.PlanRevise, "id");
        pages.MapGet(Discarding, (string id, ReviewService reviews, PlanService plans, Words words, CancellationToken ct) =>
            WithReview(id, reviews, words, review => DiscardPageAsync(review, plans, [], StatusCodes.Status200OK, ct), ct));
        pages.MapPost(Discarding, Discard).For(AccessAction.PlanReview, "id");
        pages.MapGet(Rereading, ShowRereading);
        pages.MapPost(Rereading, Reread).For(AccessAction.PlanReread, "id");
    }

    private static Task<IResult> Show(string id, HttpContext http, ReviewService reviews, Here here, Words words, CancellationToken ct) => WithReview(id, reviews, words, async review =>
    {
        if (review.ReadsDifferently) return new PageAnswer<StaleReaderPage>(new { Review = review });
        var (panel, element) = (here["edit"], here["remove"], here["add"], here["answer"]) switch
        {
            ({ } edit, _, _, _) => (ReviewPanel.Edit, edit),
            (_, { } remove, _, _) => (ReviewPanel.Remove, remove),
            (_, _, { } add, _) => (ReviewPanel.Add, add),
            (_, _, _, { } answer) => (ReviewPanel.Answer, answer),
            _ => (ReviewPanel.None, here["at"]),
        };
        return new PageAnswer<ReviewPage>(new { View = await ViewAsync(http, review, panel, element) });
    }, ct);

    // Who only reads has nothing to fill in.
    private static async Task<ReviewView> ViewAsync(HttpContext http, Review review, ReviewPanel panel, string? element, IFormCollection? typed = null, IReadOnlyList<Refusal>? refusals = null)
    {
        var (mayReview, mayConfirm) = (await http.MayAsync(AccessAction.PlanReview, review.Plan.Id), await http.MayAsync(AccessAction.PlanRevise, review.Plan.Id));
        return new ReviewView(review, mayReview ? panel : ReviewPanel.None, element, typed, refusals) { MayReview = mayReview, MayConfirm = mayConfirm };
    }

    private static async Task<IResult> Step(string id, HttpRequest request, ReviewService reviews, Visitors visitors, Words words, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var step = ReviewForm.Read(form, (await visitors.OfAsync(request.HttpContext)).Act(form["why"]));
        try
        {
            var review = await step.TakeAsync(reviews, id, ct);
            var view = await ViewAsync(request.HttpContext, review, ReviewPanel.None, null);
            return new SeeOther(step.PlaceAfter(view) is { } next ? $"{Routes.Review(id)}?at={Uri.EscapeDataString(next.Element)}#{next.Anchor}" : Routes.Review(id));
        }
        catch (LedgerRefusedException refused) when (refused.Reasons[0].Code != "unknown-plan")
        {
            return await WithReview(id, reviews, words, async review =>
                new PageAnswer<ReviewPage>(new { View = await ViewAsync(request.HttpContext, review, step.Panel, step.Element, form, refused.Reasons) }) { StatusCode = StatusOf(refused) }, ct);
        }
    }

    private static Task<IResult> Download(string id, ReviewService reviews, Words words, CancellationToken ct) => WithReview(
        id, reviews, words, review => Task.FromResult<IResult>(TypedResults.File(Encoding.UTF8.GetBytes(review.Corrections.ToYaml()), "application/yaml; charset=utf-8", $"{id}.corrections.yaml")), ct);

    private static async Task<IResult> Discard(string id, HttpRequest request, ReviewService reviews, PlanService plans, Visitors visitors, Words words, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        try
        {
            var why = form["why"].ToString() is { Length: > 0 } given ? given : null;
            await reviews.DiscardAsync(id, ReviewForm.Version(form), (await visitors.OfAsync(request.HttpContext)).Act(why), ct);
            return new SeeOther(Routes.Review(id));
        }
        catch (LedgerRefusedException refused) when (refused.Reasons[0].Code != "unknown-plan")
        {
            return await WithReview(id, reviews, words, review => DiscardPageAsync(review, plans, refused.Reasons, StatusOf(refused), ct), ct);
        }
    }

    private static async Task<IResult> DiscardPageAsync(Review review, PlanService plans, IReadOnlyList<Refusal> refusals, int status, CancellationToken ct)
    {
        var inForce = (await plans.FindAsync(review.Plan.Id, ct))!;
        return new PageAnswer<DiscardPage>(new { Review = review, Changes = ReadingDifference.Between(inForce.Reading, review.Reading, review.Source.CodePoints), Refusals = refusals }) { StatusCode = status };
    }

    private static Task<IResult> ShowConfirmation(string id, ReviewService reviews, PlanService plans, Words words, CancellationToken ct) =>
        WithReview(id, reviews, words, review => ConfirmationAsync(review, plans, null, [], StatusCodes.Status200OK, ct), ct);

    private static async Task<IResult> ConfirmationAsync(Review review, PlanService plans, IFormCollection? typed, IReadOnlyList<Refusal> refusals, int status, CancellationToken ct)
    {
        var inForce = (await plans.FindAsync(review.Plan.Id, ct))!;
        var changes = ReadingDifference.Between(inForce.Reading, review.Reading, review.Source.CodePoints);
        return new PageAnswer<ConfirmPage>(new { Review = review, Changes = changes, Typed = typed, Refusals = refusals }) { StatusCode = status };
    }

    private static async Task<IResult> Confirm(string id, HttpRequest request, ReviewService reviews, PlanService plans, Visitors visitors, Words words, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        try
        {
            var plan = await reviews.ConfirmAsync(id, ReviewForm.Version(form), ReviewForm.Effective(form), (await visitors.OfAsync(request.HttpContext)).Act(form["why"]), ct);
            return new SeeOther(Routes.Confirmed(plan));
        }
        catch (LedgerRefusedException refused) when (refused.Reasons[0].Code != "unknown-plan")
        {
            return await WithReview(id, reviews, words, review => ConfirmationAsync(review, plans, form, refused.Reasons, StatusOf(refused), ct), ct);
        }
    }

    private static async Task<IResult> ShowRereading(string id, ReviewService reviews, Words words, CancellationToken ct) => await RereadingAsync(id, reviews, words, null, [], StatusCodes.Status200OK, ct);

    private static async Task<IResult> RereadingAsync(
        string id, ReviewService reviews, Words words, IFormCollection? typed, IReadOnlyList<Refusal> refusals, int status, CancellationToken ct)
    {
        try
        {
            return await reviews.RereadAsync(id, ct) is { } rereading
                ? new PageAnswer<RereadPage>(new { Rereading = rereading, Typed = typed, Refusals = refusals }) { StatusCode = status }
                : NoPlan(id, words);
        }
        catch (LedgerRefusedException refused)
        {
            return Refused(id, refused, words);
        }
    }

    private static async Task<IResult> Reread(string id, HttpRequest request, ReviewService reviews, Visitors visitors, Words words, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        try
        {
            var act = (await visitors.OfAsync(request.HttpContext)).Act(form["why"]);
            return new SeeOther(Routes.Confirmed(await reviews.ApplyRereadingAsync(id, ReviewForm.Version(form), form["leave-out"] == "yes", ReviewForm.Effective(form), act, ct)));
        }
        catch (LedgerRefusedException refused) when (refused.Reasons[0].Code != "unknown-plan")
        {
            return await RereadingAsync(id, reviews, words, form, refused.Reasons, StatusOf(refused), ct);
        }
    }

    private static async Task<IResult> WithReview(string id, ReviewService reviews, Words words, Func<Review, Task<IResult>> answer, CancellationToken ct)
    {
        try
        {
            return await reviews.FindAsync(id, ct) is { } review ? await answer(review) : NoPlan(id, words);
        }
        catch (LedgerRefusedException refused)
        {
            return Refused(id, refused, words);
        }
    }

    private static int StatusOf(LedgerRefusedException refused) => refused.Reasons[0].Code switch
    {
        "stale-review" => StatusCodes.Status409Conflict,
        "access-denied" => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static PageAnswer<ProblemPage> NoPlan(string id, Words words) =>
        new(new { Heading = words["problem.no-plan", id], Advice = words["problem.no-plan.advice"] }) { StatusCode = StatusCodes.Status404NotFound };

    private static PageAnswer<ProblemPage> Refused(string id, LedgerRefusedException refused, Words words) =>
        new(new { Heading = words["problem.no-review", id], Advice = string.Join(' ', refused.Reasons.Select(reason => words[reason.Message])) }) { StatusCode = StatusCodes.Status404NotFound };
}
