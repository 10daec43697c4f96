using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.PublicPages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Releases;

/// <summary>What is made public: proposed by one person, looked at and approved by another, withdrawn with a note.</summary>
internal static class ReleaseRoutes
{
    public const string Approve = "approve", Refuse = "refuse", Withdraw = "withdraw";

    private const string One = Routes.Releases + "/{id}";

    public static void MapReleases(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Releases, List).For(AccessAction.LedgerRead);
        routes.MapGet(Routes.NewRelease, New).For(AccessAction.ReleaseDraft);
        routes.MapPost(Routes.NewRelease, Propose).For(AccessAction.ReleaseDraft);
        routes.MapGet(One, Show).For(AccessAction.LedgerRead, "id");
        routes.MapGet(One + "/data/{file}", File).For(AccessAction.LedgerRead, "id");
        Step(Approve, AccessAction.ReleaseApprove, "releases.told.approve", (releases, id, form, act, ct) => releases.ApproveAsync(id, form["seen"], act, ct));
        Step(Refuse, AccessAction.ReleaseApprove, "releases.told.refuse", (releases, id, _, act, ct) => releases.RefuseAsync(id, act, ct));
        Step(Withdraw, AccessAction.ReleaseWithdraw, "releases.told.withdraw", (releases, id, form, act, ct) => releases.WithdrawAsync(id, form["note"], act, ct));
        routes.MapMessages();

        void Step(string step, AccessAction action, string told, Func<ReleaseService, string, IFormCollection, Act, CancellationToken, Task<Release>> take) =>
            routes.MapPost($"{One}/{step}", (string id, HttpContext http, ReleaseService releases, PublicLibrary library, CancellationToken ct) => Posted.TakeAsync(
                http,
                async (form, act) =>
                {
                    await take(releases, id, form, act, ct);
                    library.AskAgain();
                    return (Routes.Release(id), Notice.Of(told, id));
                },
                (form, reasons) => PageAsync(id, http, step, form, reasons, ct))).For(action, "id");
    }

    private static async Task<IResult> List(HttpContext http, ReleaseService releases, VisiblePlans visible, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var plans = await visible.OfAsync(http);
        var seen = (await releases.ListAsync(null, ct)).Where(release => plans.ContainsKey(release.PlanId)).Reverse().ToList();
        var rights = await visitors.RightsAsync(http);
        var list = ReleaseList.Of(seen, rights.May(AccessAction.ReleaseDraft), here, words);
        return ListAnswer.Of(http, words["releases.title"], list, () => new PageAnswer<ReleasesPage>(new
        {
            List = (IListing)list,
            Waiting = seen.Count(release => release.State == ReleaseState.Proposed),
            Public = seen.Count(release => release.State == ReleaseState.Public),
            Rights = rights,
        }));
    }

    private static Task<PageAnswer> New(HttpContext http, Here here, CancellationToken ct) => NewPageAsync(http, here["plan"], null, [], ct);

    private static Task<IResult> Propose(HttpContext http, ReleaseService releases, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var asOf = fields.Day("asOf", "releases.as-of");
            fields.ThrowIfRefused();
            var release = await releases.ProposeAsync(
                new ProposeRelease(form["plan"].ToString())
                {
                    Year = int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
                    AsOf = asOf,
                    Run = Given(form["run"]),
                    Papers = [.. form["paper"].OfType<string>()],
                    Title = Given(form["title"]),
                    Notes = Given(form["notes"]),
                },
                act,
                ct);
            return (Routes.Release(release.Id), Notice.Of("releases.told.proposed", release.Id));
        },
        (form, reasons) => NewPageAsync(http, form["plan"], form, reasons, ct));

    private static async Task<PageAnswer> NewPageAsync(HttpContext http, string? asked, IFormCollection? typed, IReadOnlyList<Refusal> reasons, CancellationToken ct)
    {
        var services = http.RequestServices;
        var (access, visitors) = (services.GetRequiredService<AccessService>(), services.GetRequiredService<Visitors>());
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.ReleaseDraft, ct);
        var plans = (await services.GetRequiredService<PlanService>().ListAsync(ct)).Where(plan => regions?.Contains(plan.RegionCode) != false).ToList();
        var plan = plans.Find(plan => plan.Id == asked) ?? (string.IsNullOrEmpty(asked) && plans.Count == 1 ? plans[0] : null);
        return new PageAnswer<NewReleasePage>(new
        {
            Plans = plans,
            Plan = plan,
            Papers = plan is null ? [] : (IReadOnlyList<Paper>)[.. (await services.GetRequiredService<PaperService>().ListAsync(plan.Id, ct)).Where(paper => paper.Issue is not null)],
            Runs = plan is null ? [] : await services.GetRequiredService<RunService>().ListAsync(ct),
            Typed = typed,
            Refusals = reasons,
        });
    }

    private static async Task<IResult> Show(string id, HttpContext http, CancellationToken ct) => await PageAsync(id, http, null, null, [], ct);

    private static async Task<PageAnswer> PageAsync(string id, HttpContext http, string? step, IFormCollection? typed, IReadOnlyList<Refusal> reasons, CancellationToken ct)
    {
        var services = http.RequestServices;
        var (visitor, shown) = (await services.GetRequiredService<Visitors>().OfAsync(http), await services.GetRequiredService<ReleaseService>().ShowAsync(id, ct));
        var act = visitor.Act();
        return new PageAnswer<ReleasePage>(new
        {
            Shown = shown,
            IsOwn = shown.Release.Proposer == act.Who,
            MayApprove = shown.Release.State == ReleaseState.Proposed && shown.Release.Proposer != act.Who && await http.MayAsync(AccessAction.ReleaseApprove, id),
            MayWithdraw = shown.Release.State == ReleaseState.Public && await http.MayAsync(AccessAction.ReleaseWithdraw, id),
            Satisfaction = await services.GetRequiredService<FeedbackService>().SatisfactionAsync(id, ct),
            Messages = (await services.GetRequiredService<FeedbackService>().ListAsync(id, ct)).Count,
            Step = step,
            Typed = typed,
            Refusals = reasons,
        });
    }

    private static async Task<IResult> File(string id, string file, ReleaseService releases, Words words, CancellationToken ct) =>
        PublicFiles.Find((await releases.ShowAsync(id, ct)).Content, file, words) is { } found
            ? TypedResults.File(found.Bytes, found.ContentType, $"{id}-{file}")
            : new PageAnswer<Problems.ProblemPage>(new { Heading = words["releases.no-file", file], Advice = words["releases.no-file.advice"] }) { StatusCode = StatusCodes.Status404NotFound };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
