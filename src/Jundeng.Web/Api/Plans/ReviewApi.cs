using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>The review of a reading: accepted, mended and put in force.</summary>
internal static class ReviewApi
{
    public static void MapReviewApi(this IEndpointRouteBuilder api)
    {
        var review = api.MapGroup("/plans/{planId}/review").WithTags("Review").For(AccessAction.PlanReview, "planId");
        review.MapGet("", GetReview).Tagged("planId");
        review.MapPost("/accept", AcceptReading).Tagged("planId");
        review.MapPost("/edit", EditReading).Tagged("planId");
        review.MapPost("/add", AddToReading).Tagged("planId");
        review.MapPost("/restore", RestoreReading).Tagged("planId");
        review.MapPost("/answer", AnswerFinding).Tagged("planId");
        review.MapPost("/undo", UndoReview).Tagged("planId");
        review.MapPost("/discard", DiscardReview).Tagged("planId");
        review.MapPost("/confirm", ConfirmReview).For(AccessAction.PlanRevise, "planId").Tagged("planId");
        var rereading = api.MapGroup("/plans/{planId}/rereading").WithTags("Review");
        rereading.MapGet("", GetRereading).For(AccessAction.LedgerRead, "planId").Tagged("planId");
        rereading.MapPost("", ApplyRereading).For(AccessAction.PlanReread, "planId").Tagged("planId");
    }

    /// <summary>Where the review of a plan stands: each task and target with its state, and what is still open.</summary>
    internal static async Task<One<ReviewResponse>> GetReview(string planId, ReviewService reviews, CancellationToken ct) => new(ReviewResponse.Of(await FindAsync(planId, reviews, ct)));

    /// <summary>Says of tasks and targets that they are read rightly.</summary>
    internal static Task<One<ReviewResponse>> AcceptReading(string planId, Body<AcceptReadingRequest> body, ReviewService reviews, CancellationToken ct) =>
        StepAsync(planId, reviews, version => reviews.AcceptAsync(planId, version, body.Value.Tasks ?? [], body.Value.Targets ?? [], body.Act, ct), ct);

    /// <summary>Says what of a task or target is read otherwise; <c>why</c> says by what right.</summary>
    internal static Task<One<ReviewResponse>> EditReading(string planId, Body<EditReadingRequest> body, ReviewService reviews, CancellationToken ct) => StepAsync(
        planId, reviews,
        version => body.Value.Fields is { } fields
            ? reviews.EditAsync(planId, version, body.Value.Kind == ReadingKind.Task, body.Value.Id, fields, body.Act, ct)
            : reviews.RemoveAsync(planId, version, body.Value.Kind == ReadingKind.Task, body.Value.Id, body.Act, ct),
        ct);

    /// <summary>Adds a task or target that the reader missed, by its place in the text that /plans/{planId}/text gives; value and unit are read from there where they are not given.</summary>
    internal static async Task<One<ReviewResponse>> AddToReading(string planId, Body<AddReadingRequest> body, ReviewService reviews, CancellationToken ct)
    {
        var (sent, review) = (body.Value, await FindAsync(planId, reviews, ct));
        return new(ReviewResponse.Of(await reviews.AddAsync(planId, review.Version, sent.Kind == ReadingKind.Task, sent.Place(review.Source), sent.Fields ?? new Dictionary<string, string?>(), body.Act, ct)));
    }

    /// <summary>Takes back the correction of a task or target: it is as it was read.</summary>
    internal static Task<One<ReviewResponse>> RestoreReading(string planId, Body<RestoreReadingRequest> body, ReviewService reviews, CancellationToken ct) =>
        StepAsync(planId, reviews, version => reviews.RestoreAsync(planId, version, body.Value.Kind == ReadingKind.Task, body.Value.Id, body.Act, ct), ct);

    /// <summary>What reading the document again with this program would change; nothing is written.</summary>
    internal static async Task<One<RereadingResponse>> GetRereading(string planId, ReviewService reviews, CancellationToken ct) => new(RereadingResponse.Of(await RereadAsync(planId, reviews, ct)));

    /// <summary>Puts in force what reading the document again gives, as a further revision; <c>why</c> must be given.</summary>
    internal static async Task<One<PlanResponse>> ApplyRereading(string planId, Body<RereadRequest> body, ReviewService reviews, CancellationToken ct) =>
        new(PlanResponse.Of(await reviews.ApplyRereadingAsync(planId, (await RereadAsync(planId, reviews, ct)).Version, body.Value.LeaveOut, body.Value.Effective, body.Act, ct)));

    /// <summary>Answers a finding: the text is mended, or it is as it is meant.</summary>
    internal static Task<One<ReviewResponse>> AnswerFinding(string planId, Body<AnswerFindingRequest> body, ReviewService reviews, CancellationToken ct) =>
        StepAsync(planId, reviews, version => reviews.AnswerAsync(planId, version, body.Value.Finding, body.Value.Mended, body.Act, ct), ct);

    /// <summary>Takes the last step of the review back.</summary>
    internal static Task<One<ReviewResponse>> UndoReview(string planId, Body<NothingRequest> body, ReviewService reviews, CancellationToken ct) =>
        StepAsync(planId, reviews, version => reviews.UndoAsync(planId, version, body.Act, ct), ct);

    /// <summary>Gives up all steps of the review at once; undoing that brings them back.</summary>
    internal static Task<One<ReviewResponse>> DiscardReview(string planId, Body<NothingRequest> body, ReviewService reviews, CancellationToken ct) =>
        StepAsync(planId, reviews, version => reviews.DiscardAsync(planId, version, body.Act, ct), ct);

    /// <summary>Puts the reviewed reading in force as a further revision.</summary>
    internal static async Task<One<PlanResponse>> ConfirmReview(string planId, Body<ConfirmReviewRequest> body, ReviewService reviews, CancellationToken ct) =>
        new(PlanResponse.Of(await reviews.ConfirmAsync(planId, (await FindAsync(planId, reviews, ct)).Version, body.Value.Effective, body.Act, ct)));

    // What the asker had seen is held against the ledger with the event itself.
    private static async Task<One<ReviewResponse>> StepAsync(string planId, ReviewService reviews, Func<long, Task<Review>> step, CancellationToken ct) =>
        new(ReviewResponse.Of(await step((await FindAsync(planId, reviews, ct)).Version)));

    private static async Task<Rereading> RereadAsync(string id, ReviewService reviews, CancellationToken ct) => await reviews.RereadAsync(id, ct) ?? throw new LedgerRefusedException(ApiMessages.NoPlan(id));

    private static async Task<Review> FindAsync(string id, ReviewService reviews, CancellationToken ct) => await reviews.FindAsync(id, ct) ?? throw new LedgerRefusedException(ApiMessages.NoPlan(id));
}
