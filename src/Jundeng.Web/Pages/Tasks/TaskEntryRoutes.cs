using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>What the ledger says of a task beside its plan: who is in charge, by when, how pressing.</summary>
internal static class TaskEntryRoutes
{
    private const string Page = "/plans/{id}/tasks/{task}/entry";

    public static void MapTaskEntry(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Page, async (string id, string task, TaskLedgerService entries, PlanService plans, CancellationToken ct) => (IResult)await PageAsync(id, task, entries, plans, null, [], ct)).For(AccessAction.TaskChange, "id");
        routes.MapPost(Page, Change).For(AccessAction.TaskChange, "id");
    }

    private static Task<IResult> Change(string id, string task, HttpContext http, TaskLedgerService entries, PlanService plans, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            // The fields of words hold what was there, so that an empty one takes it away.
            var change = new TaskChange(task)
            {
                Leader = form["leader"].ToString(),
                Person = form["person"].ToString(),
                Contact = form["contact"].ToString(),
                Supervisor = form["supervisor"].ToString(),
                Kind = form["kind"].ToString(),
                Basis = form["basis"].ToString(),
                Start = fields.Day("start", "task-page.start"),
                Due = fields.Day("due", "task-page.due"),
                Urgency = TaskWords.Urgency(form["urgency"]),
                ReportEvery = TaskWords.Frequency(form["every"]),
                Visibility = TaskWords.Visibility(form["visibility"]),
            };
            fields.ThrowIfRefused();
            var changed = await entries.SetAsync(id, [change], act, ct);
            var told = Notice.Of(changed.Count == 0 ? "task-entry.same" : "task-entry.saved", task);
            return ($"{Routes.PlanTask(id, task)}#facts", (Notice?)(told with { Back = Routes.TaskEntry(id, task), BackKey = "task-entry.again" }));
        },
        (form, reasons) => PageAsync(id, task, entries, plans, form, reasons, ct));

    private static async Task<PageAnswer> PageAsync(
        string id, string task, TaskLedgerService entries, PlanService plans, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        // What is asked first refuses what is not there.
        var entry = await entries.GetAsync(id, task, ct);
        var plan = await PlanPages.OfAsync(plans, id, ct);
        return new PageAnswer<TaskEntryPage>(new { Plan = plan.Summary, plan.Reading.Tasks.First(one => one.Id == task).Title, Entry = entry, Typed = typed, Refusals = refusals });
    }
}
