using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Accounts;
using Jundeng.Web.Pages.Appraisal;
using Jundeng.Web.Pages.Assessment;
using Jundeng.Web.Pages.Attainment;
using Jundeng.Web.Pages.Audit;
using Jundeng.Web.Pages.Drawings;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Help;
using Jundeng.Web.Pages.Home;
using Jundeng.Web.Pages.Jobs;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Meetings;
using Jundeng.Web.Pages.Papers;
using Jundeng.Web.Pages.Plan;
using Jundeng.Web.Pages.Plans;
using Jundeng.Web.Pages.Problems;
using Jundeng.Web.Pages.Projects;
using Jundeng.Web.Pages.PublicPages;
using Jundeng.Web.Pages.Registry;
using Jundeng.Web.Pages.Releases;
using Jundeng.Web.Pages.Reporting;
using Jundeng.Web.Pages.Reviewing;
using Jundeng.Web.Pages.Rounds;
using Jundeng.Web.Pages.Settings;
using Jundeng.Web.Pages.SignIn;
using Jundeng.Web.Pages.Supervision;
using Jundeng.Web.Pages.Surveys;
using Jundeng.Web.Pages.TaskList;
using Jundeng.Web.Pages.Tasks;
using Jundeng.Web.Pages.Wall;
using Jundeng.Web.Pages.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages;

/// <summary>Which page answers at which address.</summary>
internal static class PageRoutes
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapHome();
        pages.MapHelp();
        pages.MapNewPlan();
        pages.MapPlanUnits();
        pages.MapGet("/plans", Plans).For(AccessAction.LedgerRead);
        pages.MapGet("/plans/{id}", Plan).For(AccessAction.LedgerRead, "id");
        pages.MapGet("/plans/{id}/attainment", Attainment).For(AccessAction.LedgerRead, "id");
        pages.MapGet("/plans/{id}/attainment/charts/{chart}.svg", AttainmentChart).For(AccessAction.LedgerRead, "id");
        pages.MapSignIn();
        pages.MapAccount();
        pages.MapOwnTokens();
        pages.MapAccounts();
        pages.MapAudit();
        pages.MapJobs();
        pages.MapRegistry();
        pages.MapMethods();
        pages.MapSurveys();
        pages.MapReviews();
        pages.MapRounds();
        pages.MapReporting();
        pages.MapAssessment();
        pages.MapSupervision();
        pages.MapTasks();
        pages.MapTaskEntry();
        pages.MapLedger();
        pages.MapProjects();
        pages.MapMilestones();
        pages.MapImplementations();
        pages.MapAllocations();
        pages.MapAlignment();
        pages.MapCarryOver();
        pages.MapMeetings();
        pages.MapAppraisal();
        pages.MapPapers();
        pages.MapSettings();
        pages.MapWall();
        pages.MapReleases();
        pages.MapPublic();
    }

    private static async Task<IResult> Plans(HttpContext http, PlanService plans, Visitors visitors, AccessService access, Here here, Words words, CancellationToken ct)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.LedgerRead, ct);
        var seen = (await plans.ListAsync(ct)).Where(plan => regions?.Contains(plan.RegionCode) != false).ToList();
        var (list, mayAdd) = (PlanList.Of(seen, here, words), (await visitors.RightsAsync(http)).May(AccessAction.PlanAdd));
        return ListAnswer.Of(http, words["plans.title"], list, () => new PageAnswer<PlansPage>(new { Plans = seen, List = list, MayAdd = mayAdd }));
    }

    private static async Task<IResult> Plan(string id, HttpContext http, PlanService plans, RemarkService remarks, Here here, Words words, CancellationToken ct)
    {
        var asked = here["revision"];
        if (asked is not null && ReviewView.Number(asked) is null) return NoPlan(id, words);
        return await plans.FindAsync(id, ReviewView.Number(asked), ct) is { } plan
            ? new PageAnswer<PlanPage>(new
            {
                Plan = plan,
                Revisions = await plans.RevisionsAsync(id, ct),
                Scale = Amounts.ScaleOf(here["scale"]),
                Remarks = await remarks.ListAsync(id, ct),
                MayRemark = await http.MayAsync(AccessAction.RemarkAdd, id),
            })
            : NoPlan(id, words);
    }

    private static async Task<IResult> Attainment(string id, PlanService plans, AttainmentService attainments, HttpRequest request, Here here, Words words, CancellationToken ct) =>
        await AttainmentAsync(id, plans, attainments, request, here, ct) is { } view
            ? new PageAnswer<AttainmentPage>(new { View = view }) { StatusCode = view.Refusals.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK }
            : NoPlan(id, words);

    private static async Task<IResult> AttainmentChart(string id, string chart, HttpContext http, PlanService plans, AttainmentService attainments, Here here, Words words, CancellationToken ct) =>
        await AttainmentAsync(id, plans, attainments, http.Request, here, ct) is { Refusals.Count: 0 } view && AttainmentCharts.Find(chart, view, words) is { } found ? ChartFile.Of(http, found) : NoPlan(id, words);

    private static async Task<AttainmentView?> AttainmentAsync(string id, PlanService plans, AttainmentService attainments, HttpRequest request, Here here, CancellationToken ct)
    {
        var asked = Fields.OfAddress(request);
        var asOf = asked.Day("asOf", "day.label");
        if (await plans.FindAsync(id, ct) is not { } plan || await attainments.ForPlanAsync(id, asOf, ct) is not { } attainment) return null;
        return new AttainmentView(plan, attainment, Amounts.ScaleOf(here["scale"]))
        {
            Domain = request.Query["domain"].FirstOrDefault(),
            Unit = request.Query["unit"].FirstOrDefault(),
            Task = request.Query["task"].FirstOrDefault(),
            LowestFirst = here["order"] == "low",
            Refusals = asked.Refusals,
        };
    }

    private static PageAnswer<ProblemPage> NoPlan(string id, Words words) =>
        new(new { Heading = words["problem.no-plan", id], Advice = words["problem.no-plan.advice"] }) { StatusCode = StatusCodes.Status404NotFound };
}
