using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Releases;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Releases;

/// <summary>What the public says about releases: answered, in public or not, or set aside with a reason.</summary>
internal static class MessageRoutes
{
    public const string Answer = "answer", SetAside = "set-aside";

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Messages, Show).For(AccessAction.FeedbackAnswer);
        routes.MapPost(Routes.Messages, Decide).For(AccessAction.FeedbackAnswer);
    }

    private static Task<PageAnswer> Show(HttpContext http, CancellationToken ct) => PageAsync(http, null, [], ct);

    private static Task<IResult> Decide(HttpContext http, FeedbackService feedback, Here here, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var (id, to) = (form["message"].ToString(), here.Address);
            if (form["do"] == SetAside)
            {
                await feedback.SetAsideAsync(id, act, ct);
                return (to, Notice.Of("messages.told.set-aside", id));
            }

            await feedback.AnswerAsync(id, form["answer"], form["public"] == "yes", act, ct);
            return (to, Notice.Of("messages.told.answered", id));
        },
        (form, reasons) => PageAsync(http, form, reasons, ct));

    private static async Task<PageAnswer> PageAsync(HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> reasons, CancellationToken ct)
    {
        var (services, here) = (http.RequestServices, http.RequestServices.GetRequiredService<Here>());
        var regions = await services.GetRequiredService<AccessService>().RegionsAsync((await services.GetRequiredService<Visitors>().OfAsync(http)).Act(), AccessAction.FeedbackAnswer, ct);
        var releases = (await services.GetRequiredService<ReleaseService>().ListAsync(null, ct)).Where(release => regions?.Contains(release.RegionCode) != false).ToDictionary(release => release.Id);
        var messages = (await services.GetRequiredService<FeedbackService>().ListAsync(null, ct))
            .Where(message => releases.ContainsKey(message.Release) && (here["release"] is not { } asked || message.Release == asked)).ToList();
        return new PageAnswer<MessagesPage>(new
        {
            Waiting = messages.Where(message => message.State == FeedbackState.Received).ToList(),
            Decided = messages.Where(message => message.State != FeedbackState.Received).Reverse().ToList(),
            Releases = releases,
            Typed = typed,
            Refusals = reasons,
        });
    }
}
