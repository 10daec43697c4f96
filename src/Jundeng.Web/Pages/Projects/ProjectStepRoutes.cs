using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Projects;

/// <summary>What is done with a project: changed, its progress and money entered, entries corrected and withdrawn, given up.</summary>
internal static class ProjectStepRoutes
{
    private const string Page = "/projects/{id}/";

    public static void MapProjectSteps(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page + ProjectStep.Change, async (string id, HttpContext http, ProjectService projects, CancellationToken ct) => (IResult)await ChangePageAsync(id, http, projects, null, [], ct)).For(AccessAction.ProjectChange);
        routes.MapPost(Page + ProjectStep.Change, Change).For(AccessAction.ProjectChange);
        Map(ProjectStep.Progress, Progress);
        Map(ProjectStep.Arrival, (id, http, form, act) => Pay(id, MoneyKind.Arrival, null, http, form, act));
        Map(ProjectStep.Payment, (id, http, form, act) => Pay(id, MoneyKind.Payment, null, http, form, act));
        Map(ProjectStep.Correct, Correct);
        Map(ProjectStep.Withdraw, Withdraw);
        Map(ProjectStep.Drop, Drop);

        void Map(string step, Func<string, HttpContext, IFormCollection, Act, Task<Notice>> take)
        {
            routes.MapGet(Page + step, async (string id, HttpContext http, Here here) => (IResult)await PageAsync(id, step, here["of"], http, null, [])).For(AccessAction.ProjectChange);
            routes.MapPost(Page + step, (string id, HttpContext http) => Posted.TakeAsync(
                http,
                async (form, act) => (Routes.Project(id), (Notice?)await take(id, http, form, act)),
                (form, reasons) => PageAsync(id, step, form["of"], http, form, reasons))).For(AccessAction.ProjectChange);
        }
    }

    private static Task<IResult> Change(string id, HttpContext http, ProjectService projects, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var changed = (await projects.ChangeAsync(id, ProjectForm.Of(form), act, ct)).Project;
            return (Routes.Project(id), (Notice?)(Notice.Of("project.changed", changed.Name) with { Back = Routes.ProjectStep(id, ProjectStep.Change), BackKey = "project.change" }));
        },
        (form, reasons) => ChangePageAsync(id, http, projects, form, reasons, ct));

    private static async Task<PageAnswer> ChangePageAsync(string id, HttpContext http, ProjectService projects, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var project = (await projects.GetAsync(id, ct)).Project;
        return await ProjectRoutes.EditPageAsync(project.PlanId, project, http, typed, refusals);
    }

    private static async Task<Notice> Progress(string id, HttpContext http, IFormCollection form, Act act)
    {
        var fields = new Fields(form);
        var on = fields.NeededDay("on");
        var percent = double.TryParse(fields.Text("percent")?.TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : fields.Refuse<double>("bad-number", "projects.progress", "form.bad-number");
        var completed = ProjectForm.Amount(fields, fields.Text("completed"), "project.completed");
        fields.ThrowIfRefused();
        var story = await Work(http).ReportAsync(new NewProgress(id, on, percent, form["words"].ToString()) { Completed = completed }, act, http.RequestAborted);
        return Notice.Of("project.progressed", story.Project.Name, percent.ToString("0.#", CultureInfo.InvariantCulture)) with { Back = Routes.ProjectStep(id, ProjectStep.Progress), BackKey = "project.progress.again" };
    }

    private static async Task<Notice> Pay(string id, MoneyKind kind, int? corrects, HttpContext http, IFormCollection form, Act act)
    {
        var fields = new Fields(form);
        var on = fields.NeededDay("on");
        var amount = fields.Text("amount") is null ? fields.Refuse<long>("missing", "projects.amount", "form.missing") : ProjectForm.Amount(fields, fields.Text("amount"), "projects.amount") ?? 0;
        fields.ThrowIfRefused();
        var story = await Work(http).PayAsync(new NewMoney(id, kind, on, form["source"].ToString(), amount) { Note = fields.Text("note"), Corrects = corrects }, act, http.RequestAborted);
        var told = kind == MoneyKind.Arrival ? "project.arrived" : "project.paid";
        return Notice.Of(told, Money.InWan(amount), http.RequestServices.GetRequiredService<Words>().Day(on)) with { Back = Routes.ProjectStep(id, ProjectStep.Withdraw, story.Money[^1].No), BackKey = "project.withdraw" };
    }

    private static async Task<Notice> Correct(string id, HttpContext http, IFormCollection form, Act act)
    {
        var story = await http.RequestServices.GetRequiredService<ProjectService>().GetAsync(id, http.RequestAborted);
        var no = Number(form);
        return await Pay(id, story.Money.FirstOrDefault(entry => entry.No == no)?.Kind ?? default, no, http, form, act);
    }

    private static async Task<Notice> Withdraw(string id, HttpContext http, IFormCollection form, Act act)
    {
        var no = Number(form);
        await Work(http).WithdrawAsync(id, no, act, http.RequestAborted);
        return Notice.Of("project.withdrawn", no.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<Notice> Drop(string id, HttpContext http, IFormCollection form, Act act)
    {
        var dropped = await http.RequestServices.GetRequiredService<ProjectService>().ChangeAsync(id, new ProjectDraft { Drop = true }, act, http.RequestAborted);
        return Notice.Of("project.is-dropped", dropped.Project.Name);
    }

    private static ProjectWorkService Work(HttpContext http) => http.RequestServices.GetRequiredService<ProjectWorkService>();

    private static int Number(IFormCollection form) => int.TryParse(form["of"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static async Task<PageAnswer> PageAsync(string id, string step, string? of, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var story = await http.RequestServices.GetRequiredService<ProjectService>().GetAsync(id, http.RequestAborted);
        return new PageAnswer<ProjectStepPage>(new
        {
            Story = story,
            Step = step,
            Entry = story.Money.FirstOrDefault(entry => entry.No.ToString(CultureInfo.InvariantCulture) == of),
            story.Sources,
            http.RequestServices.GetRequiredService<LedgerStore>().Today,
            Typed = typed,
            Refusals = refusals,
        });
    }
}
