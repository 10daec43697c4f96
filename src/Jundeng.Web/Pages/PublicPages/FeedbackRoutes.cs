using Jundeng.Ledger;
using Jundeng.Ledger.Feedback;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>What the public can say: a message, and how content it is.</summary>
internal static class FeedbackRoutes
{
    private const string Thanks = "thanks";

    public static void MapFeedback(this RouteGroupBuilder pages)
    {
        pages.MapGet("/{release}/feedback", Show);
        pages.MapPost("/{release}/feedback", Send).RequireRateLimiting(RateLimits.PublicPost);
        pages.MapPost("/{release}/satisfaction", Vote).RequireRateLimiting(RateLimits.PublicPost);
    }

    private static Task<IResult> Show(string release, HttpContext http, PublicLibrary library, FeedbackService feedback, FormStamps stamps, Words words, Here here) =>
        PageAsync(release, http, library, feedback, stamps, words, [], "", here["about"], here[Thanks]);

    private static Task<IResult> Send(string release, HttpContext http, PublicLibrary library, FeedbackService feedback, FormStamps stamps, Words words, Here here) =>
        TakeAsync(release, "message", http, library, feedback, stamps, words, here, form => feedback.SendAsync(release, form["about"].ToString() is { Length: > 0 } about ? about : null, form["text"], http.RequestAborted));

    private static Task<IResult> Vote(string release, HttpContext http, PublicLibrary library, FeedbackService feedback, FormStamps stamps, Words words, Here here) =>
        TakeAsync(release, "vote", http, library, feedback, stamps, words, here, form => feedback.VoteAsync(release, int.TryParse(form["score"], out var score) ? score : 0, http.RequestAborted));

    private static async Task<IResult> TakeAsync(
        string release, string what, HttpContext http, PublicLibrary library, FeedbackService feedback, FormStamps stamps, Words words, Here here, Func<IFormCollection, Task> take)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var thanks = new SeeOther(PublicAddress.Thanks(release, Amounts.ScaleOf(here["scale"]), Thanks, what));
        // A program that fills in every field is thanked and not heard.
        if (form[FormStamps.Trap].ToString().Length > 0) return thanks;
        try
        {
            if (!stamps.IsPlausible(form[FormStamps.Field])) throw new LedgerRefusedException(new Refusal("form-stamp", Both("public.feedback.again")));
            await take(form);
            return thanks;
        }
        catch (LedgerRefusedException refused) when (refused.Reasons.All(reason => reason.Code != "unknown-release"))
        {
            return await PageAsync(release, http, library, feedback, stamps, words, refused.Reasons, form["text"].ToString(), form["about"].ToString(), null);
        }
        catch (LedgerRefusedException)
        {
            return await PublicRoutes.FindAsync(release, http, library, words, _ => null);
        }
    }

    private static async Task<IResult> PageAsync(
        string release, HttpContext http, PublicLibrary library, FeedbackService feedback, FormStamps stamps, Words words, IReadOnlyList<Refusal> refusals, string text, string? about, string? thanks)
    {
        if (await library.FindAsync(release, http.RequestAborted) is null) return await PublicRoutes.FindAsync(release, http, library, words, _ => null);
        var answered = (await feedback.ListAsync(release, http.RequestAborted)).Where(message => message is { State: FeedbackState.Answered, IsPublic: true }).ToList();
        var satisfaction = await feedback.SatisfactionAsync(release, http.RequestAborted);
        return await PublicRoutes.FindAsync(release, http, library, words, view => new PageAnswer<PublicFeedbackPage>(new
        {
            View = view,
            Refusals = refusals,
            Text = text,
            About = about,
            Thanks = thanks,
            Stamp = stamps.Make(),
            Answered = answered,
            Satisfaction = satisfaction,
        })
        { StatusCode = refusals.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity });
    }

    private static LocalText Both(string key) => new(new Words(Languages.Chinese)[key], new Words(Languages.English)[key]);
}
