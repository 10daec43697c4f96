using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Projects;

/// <summary>The projects of plans: what they are to cost, what came in, what was paid, how far they are.</summary>
internal static class ProjectRoutes
{
    private const string OfPlan = "/plans/{id}/projects";

    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        // Who builds a project keeps it, too: whether one may is asked with what is written.
        routes.MapGet(OfPlan + "/new", async (string id, HttpContext http) => (IResult)await EditPageAsync(id, null, http, null, [])).For(AccessAction.ProjectChange);
        routes.MapPost(OfPlan + "/new", Add).For(AccessAction.ProjectChange);
        routes.MapGet(OfPlan + "/import", (string id) => (IResult)TrialImports.Page(Import(id))).For(AccessAction.ProjectChange);
        routes.MapPost(OfPlan + "/import", (string id, HttpContext http, ProjectService projects, CancellationToken ct) => TrialImports.TakeAsync(http, Import(id), async table =>
        {
            var done = await projects.ImportAsync(id, table.Bytes, table.Name, table.IsTrial, table.Act, ct);
            return Notice.Of(table.IsTrial ? "projects.would-import" : "projects.imported", Amounts.Count(done.Added), Amounts.Count(done.Changed), Amounts.Count(done.Unchanged));
        })).For(AccessAction.ProjectChange);
        // A unit enters the work of what it builds; whether a row is such is asked with each.
        routes.MapGet(OfPlan + "/import-work", (string id) => (IResult)TrialImports.Page(ImportWork(id))).For(AccessAction.ProjectChange);
        routes.MapPost(OfPlan + "/import-work", (string id, HttpContext http, ProjectWorkImport work, CancellationToken ct) => TrialImports.TakeAsync(http, ImportWork(id), async table =>
        {
            var done = await work.ImportAsync(id, table.Bytes, table.Name, table.IsTrial, table.Act, ct);
            return Notice.Of(table.IsTrial ? "projects.would-import-work" : "projects.imported-work", Amounts.Count(done.Progress), Amounts.Count(done.Arrivals), Amounts.Count(done.Payments), Amounts.Count(done.Known));
        })).For(AccessAction.ProjectChange);
        routes.MapGet("/projects/{id}", Show).For(AccessAction.LedgerRead, "id");
        routes.MapProjectSteps();
    }

    internal static async Task<PageAnswer> EditPageAsync(string planId, Project? project, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        // What is asked first refuses what is not there.
        var sources = await services.GetRequiredService<ProjectService>().SourcesAsync(planId, ct);
        var plan = await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), planId, ct);
        var own = (await services.GetRequiredService<Visitors>().RightsAsync(http)).Units;
        var all = await services.GetRequiredService<OrganisationService>().ListAsync(plan.Summary.RegionCode, null, ct);
        return new PageAnswer<ProjectEditPage>(new
        {
            Plan = plan,
            Project = project,
            Sources = sources,
            Organisations = (IReadOnlyList<(string, string)>)[.. all.Where(one => own.Count == 0 || own.Contains(one.Id)).Select(one => (one.Id, one.Name))],
            Typed = typed,
            Refusals = refusals,
        });
    }

    internal static async Task<bool> MayChangeAsync(HttpContext http, Project project)
    {
        var visitors = http.RequestServices.GetRequiredService<Visitors>();
        var rights = await visitors.RightsAsync(http);
        return rights.May(AccessAction.ProjectChange) && (rights.Units.Contains(project.Organisation) || await http.MayAsync(AccessAction.ProjectChange, project.PlanId));
    }

    private static TrialImport Import(string plan) => new("projects.import", "projects.import.advice", Routes.Projects(plan));

    private static TrialImport ImportWork(string plan) => new("projects.import-work", "projects.import-work.advice", Routes.Projects(plan));

    private static async Task<IResult> List(string id, HttpContext http, LedgerStore store, ProjectService projects, PlanService plans, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var funds = await projects.ListAsync(id, ct: ct);
        var rights = await visitors.RightsAsync(http);
        var mayAll = await http.MayAsync(AccessAction.ProjectChange, id);
        var mayAdd = mayAll || (rights.May(AccessAction.ProjectChange) && rights.Units.Count > 0);
        var list = ProjectList.Of(funds, store.Today, mayAdd, here, words);
        var plan = (await PlanPages.OfAsync(plans, id, ct)).Summary;
        return ListAnswer.Of(http, words["projects.title"], list, () => new PageAnswer<ProjectsPage>(new
        {
            Plan = plan,
            Funds = funds,
            List = (IListing)list,
            Overdue = funds.Projects.Count(one => one.IsOverdue(store.Today)),
            MayAdd = mayAdd && funds.Projects.Count > 0,
            MayImport = mayAll,
            MayImportWork = mayAdd && funds.Projects.Any(one => one.Code is not null),
        }));
    }

    private static Task<IResult> Add(string id, HttpContext http, ProjectService projects, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var added = (await projects.AddAsync(id, ProjectForm.Of(form), act, ct)).Project;
            return (Routes.Project(added.Id), (Notice?)(Notice.Of("projects.added", added.Name) with { Back = Routes.ProjectStep(added.Id, ProjectStep.Drop), BackKey = "project.drop" }));
        },
        (form, reasons) => EditPageAsync(id, null, http, form, reasons));

    private static async Task<IResult> Show(string id, HttpContext http, LedgerStore store, ProjectService projects, PlanService plans, CancellationToken ct)
    {
        var story = await projects.GetAsync(id, ct);
        return new PageAnswer<ProjectPage>(new { Story = story, Plan = (await PlanPages.OfAsync(plans, story.Project.PlanId, ct)).Summary, MayChange = await MayChangeAsync(http, story.Project), store.Today });
    }
}
