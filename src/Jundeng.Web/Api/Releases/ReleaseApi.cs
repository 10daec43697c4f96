using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Releases;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages;
using Jundeng.Web.Pages.PublicPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Releases;

/// <summary>Releases: proposed by one, approved by another, withdrawn; and what the public said to them.</summary>
internal static class ReleaseApi
{
    public static void MapReleaseApi(this IEndpointRouteBuilder api)
    {
        api.MapPost("/plans/{planId}/releases", ProposeRelease).WithTags("Releases").For(AccessAction.ReleaseDraft, "planId");
        var releases = api.MapGroup("/releases").WithTags("Releases").For(AccessAction.LedgerRead);
        releases.MapGet("", ListReleases);
        releases.MapGet("/{releaseId}", GetRelease).For(AccessAction.LedgerRead, "releaseId").Tagged("releaseId");
        releases.MapPost("/{releaseId}/approve", ApproveRelease).For(AccessAction.ReleaseApprove, "releaseId").Tagged("releaseId");
        releases.MapPost("/{releaseId}/refuse", RefuseRelease).For(AccessAction.ReleaseApprove, "releaseId").Tagged("releaseId");
        releases.MapPost("/{releaseId}/withdraw", WithdrawRelease).For(AccessAction.ReleaseWithdraw, "releaseId").Tagged("releaseId");
        var feedback = api.MapGroup("/feedback").WithTags("Releases").For(AccessAction.FeedbackAnswer);
        feedback.MapGet("", ListFeedback);
        feedback.MapPost("/{feedbackId}/answer", AnswerFeedback);
        feedback.MapPost("/{feedbackId}/set-aside", SetFeedbackAside);
    }

    /// <summary>Proposes a release of a plan; another person approves it.</summary>
    internal static async Task<Made<Release>> ProposeRelease(string planId, Body<ProposeRelease> body, ReleaseService releases, CancellationToken ct)
    {
        var release = await releases.ProposeAsync(body.Value, body.Act, ct);
        return new($"/api/v1/releases/{release.Id}", release);
    }

    /// <summary>The releases of the plans that one may read, proposals included.</summary>
    internal static async Task<Listed<Release>> ListReleases(HttpContext http, ReleaseService releases, VisiblePlans visible, CancellationToken ct)
    {
        var plans = await visible.OfAsync(http);
        return new([.. (await releases.ListAsync(null, ct)).Where(release => plans.ContainsKey(release.PlanId))]);
    }

    /// <summary>A release with all its steps.</summary>
    internal static async Task<One<Release>> GetRelease(string releaseId, ReleaseService releases, CancellationToken ct) => new(await releases.GetAsync(releaseId, ct));

    /// <summary>Approves a release: in one step it is public instead of the one before.</summary>
    internal static async Task<One<Release>> ApproveRelease(string releaseId, Body<ApproveReleaseRequest> body, ReleaseService releases, PublicLibrary library, CancellationToken ct)
    {
        var approved = await releases.ApproveAsync(releaseId, body.Value.Sha256, body.Act, ct);
        library.AskAgain();
        return new(approved);
    }

    /// <summary>Refuses a proposal; <c>why</c> must be given.</summary>
    internal static async Task<One<Release>> RefuseRelease(string releaseId, Body<NothingRequest> body, ReleaseService releases, CancellationToken ct) => new(await releases.RefuseAsync(releaseId, body.Act, ct));

    /// <summary>Withdraws a release; its note is shown to everybody in its place.</summary>
    internal static async Task<One<Release>> WithdrawRelease(string releaseId, Body<WithdrawReleaseRequest> body, ReleaseService releases, PublicLibrary library, CancellationToken ct)
    {
        var withdrawn = await releases.WithdrawAsync(releaseId, body.Value.Note, body.Act, ct);
        library.AskAgain();
        return new(withdrawn);
    }

    /// <summary>What the public said to the releases on which one may answer.</summary>
    internal static async Task<Listed<FeedbackMessage>> ListFeedback(Caller caller, FeedbackService feedback, ReleaseService releases, AccessService access, CancellationToken ct)
    {
        var regions = await access.RegionsAsync(caller.Act, AccessAction.FeedbackAnswer, ct);
        var own = (await releases.ListAsync(null, ct)).Where(release => regions?.Contains(release.RegionCode) != false).Select(release => release.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. (await feedback.ListAsync(null, ct)).Where(message => own.Contains(message.Release))]);
    }

    /// <summary>Answers what somebody of the public said.</summary>
    internal static async Task<One<FeedbackMessage>> AnswerFeedback(string feedbackId, Body<AnswerFeedbackRequest> body, FeedbackService feedback, CancellationToken ct) =>
        new(await feedback.AnswerAsync(feedbackId, body.Value.Answer, body.Value.IsPublic, body.Act, ct));

    /// <summary>Sets a message aside; <c>why</c> must be given.</summary>
    internal static async Task<One<FeedbackMessage>> SetFeedbackAside(string feedbackId, Body<NothingRequest> body, FeedbackService feedback, CancellationToken ct) => new(await feedback.SetAsideAsync(feedbackId, body.Act, ct));
}
