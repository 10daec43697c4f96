using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing.Papers;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Papers;

/// <summary>Bulletins and consolidated reports: drafted, edited beside their preview, issued.</summary>
internal static class PaperRoutes
{
    private const string OfPlan = "/plans/{id}/papers";
    private const string One = "/papers/{id}";
    private const string Do = "do", Summary = "summary", Issue = "issue", Preview = "preview";

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapPost(OfPlan, Draft).For(AccessAction.BulletinWrite, "id");
        routes.MapGet(One, Show).For(AccessAction.LedgerRead, "id");
        routes.MapPost(One, Step).For(AccessAction.BulletinWrite, "id");
        routes.MapGet(One + "/document.docx", Download).For(AccessAction.LedgerRead, "id");
    }

    private static async Task<IResult> List(string id, HttpContext http, PaperService papers, Here here, Words words, CancellationToken ct)
    {
        var list = PaperList.Of(await papers.ListAsync(id, ct), here, words);
        return here["format"] is null ? await ListPageAsync(id, http, []) : ListAnswer.Of(http, words["tab.papers"], list, () => new SeeOther(Routes.Papers(id)));
    }

    private static Task<IResult> Draft(string id, HttpContext http, PaperService papers, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var paper = form[Do] == Summary ? await papers.DraftSummaryAsync(id, form["round"].ToString(), words.Language, act, ct) : await papers.DraftBulletinAsync(id, null, words.Language, act, ct);
            return (Routes.Paper(paper.Id), Notice.Of("papers.drafted", paper.Id));
        },
        (_, reasons) => ListPageAsync(id, http, reasons));

    private static async Task<IResult> Show(string id, HttpContext http, PaperService papers, Here here, CancellationToken ct) =>
        await PageAsync(await papers.GetAsync(id, Version(here), ct), http, null, []);

    private static async Task<IResult> Step(string id, HttpContext http, PaperService papers, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (form[Do] == Preview) return await PageAsync(await papers.GetAsync(id, ct: ct), http, form, []);
        return await Posted.TakeAsync(
            http,
            async (typed, act) =>
            {
                if (typed[Do] == Issue)
                {
                    var issued = (await papers.IssueAsync(id, act, ct)).Issue!;
                    return (Routes.Paper(id), Notice.Of("paper.issued", id, $"{issued.Year}", $"{issued.Number}"));
                }

                var seen = int.TryParse(typed["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : (int?)null;
                var kept = await papers.EditAsync(id, typed["text"].ToString(), seen, act, ct);
                return (Routes.Paper(id), Notice.Of("paper.kept", $"{kept.Versions.Count}"));
            },
            async (typed, reasons) => await PageAsync(await papers.GetAsync(id, ct: ct), http, typed, reasons));
    }

    private static async Task<IResult> Download(string id, PaperService papers, Here here, Words words, CancellationToken ct)
    {
        var paper = await papers.GetAsync(id, Version(here), ct);
        return WordFile.Of(paper.Title, words.Language, file => PaperDocument.Write(file, paper, here["issuer"]));
    }

    private static int? Version(Here here) => int.TryParse(here["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static async Task<PageAnswer> ListPageAsync(string id, HttpContext http, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var papers = await services.GetRequiredService<PaperService>().ListAsync(id, ct);
        return new PageAnswer<PapersPage>(new
        {
            Plan = (await services.GetRequiredService<PlanService>().ListAsync(ct)).First(plan => plan.Id == id),
            List = (IListing)PaperList.Of(papers, services.GetRequiredService<Here>(), services.GetRequiredService<Words>()),
            Counts = (papers.Count(paper => paper.Issue is not null), papers.Count(paper => paper.Issue is null)),
            Rounds = (IReadOnlyList<Round>)[.. (await services.GetRequiredService<RoundService>().ListAsync(id, ct)).OrderByDescending(round => round.Opens)],
            MayWrite = await http.MayAsync(AccessAction.BulletinWrite, id),
            Refusals = refusals,
        });
    }

    private static async Task<PageAnswer> PageAsync(Paper paper, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals) => new PageAnswer<PaperPage>(new
    {
        Paper = paper,
        PlanName = VisiblePlans.NameOf((await http.RequestServices.GetRequiredService<PlanService>().ListAsync(http.RequestAborted)).First(plan => plan.Id == paper.PlanId)),
        MayWrite = await http.MayAsync(AccessAction.BulletinWrite, paper.PlanId),
        Typed = typed,
        Refusals = refusals,
    });
}
