using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Plans;
using Jundeng.Plans;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Work;

/// <summary>How the lead units mean to carry out their tasks: handed in, accepted or returned.</summary>
internal static class ImplementationRoutes
{
    private const string OfPlan = "/plans/{id}/implementations";
    private const string One = "/plans/{id}/tasks/{task}/implementation";

    public static void MapImplementations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapGet(One, async (string id, string task, HttpContext http) => (IResult)await PageAsync(id, task, http, null, [])).For(AccessAction.LedgerRead, "id");
        // Who may take the step is asked by the service, which knows whose task it is and who handed in.
        routes.MapPost(One, Step).For(AccessAction.LedgerRead, "id");
    }

    private static async Task<IResult> List(string id, HttpContext http, ImplementationService implementations, DutyService duties, PlanService plans, Here here, Words words, CancellationToken ct)
    {
        var held = (await implementations.ListAsync(id, ct)).ToDictionary(one => one.TaskId, StringComparer.Ordinal);
        var leads = (await duties.ListAsync(id, null, ct)).Duties.Where(duty => duty is { Role: DutyRole.Lead, TargetId: null, TaskId: not null }).DistinctBy(duty => duty.TaskId).ToDictionary(duty => duty.TaskId!, duty => duty.Holder.Name, StringComparer.Ordinal);
        var plan = await PlanPages.OfAsync(plans, id, ct);
        var list = new Listing<PlanTask>(
            new ListEmpty("implementations.none", "implementations.none.next"),
            plan.Reading.Tasks,
            [
                new("implementations.task", task => new Cell($"{task.Id} {task.Title}") { Href = Routes.Implementation(id, task.Id) }) { IsHead = true },
                new("implementations.lead", task => leads.GetValueOrDefault(task.Id)),
                new("implementations.state", task => new Cell(words[StateOf(task)]) { Tone = ToneOf(task) }),
                new("implementations.person", task => held.GetValueOrDefault(task.Id)?.Person),
                new("implementations.steps", task => held.TryGetValue(task.Id, out var one) ? one.Steps.Count : new Cell((object?)null)) { IsNumber = true },
            ],
            [new("implementations.state", StateOf) { Name = state => words[state] }, new("implementations.lead", task => leads.GetValueOrDefault(task.Id))],
            here,
            words);
        int Count(ImplementationState state) => held.Values.Count(one => one.State == state);
        return ListAnswer.Of(http, words["implementations.title"], list, () => new PageAnswer<WorkPage>(new
        {
            Plan = plan.Summary,
            Title = words["implementations.title"],
            Heading = words["implementations.heading", plan.Reading.Tasks.Count, Count(ImplementationState.Accepted), Count(ImplementationState.HandedIn), Count(ImplementationState.Returned), plan.Reading.Tasks.Count(task => !held.ContainsKey(task.Id))],
            List = (IListing)list,
        }));

        string StateOf(PlanTask task) => held.TryGetValue(task.Id, out var one) ? WordOf(one.State) : "implementations.not-handed-in";

        string ToneOf(PlanTask task) => held.TryGetValue(task.Id, out var one) ? one.State switch { ImplementationState.Accepted => "good", ImplementationState.Returned => "warn", _ => "none" } : "none";
    }

    internal static string WordOf(ImplementationState state) => $"task-page.implementation.{ImplementationMachine.Of(state)}";

    private static Task<IResult> Step(string id, string task, HttpContext http, ImplementationService implementations, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var action = form["do"].ToString() switch
            {
                "accept" => ImplementationAction.Accept,
                "return" => ImplementationAction.Return,
                "withdraw" => ImplementationAction.Withdraw,
                _ => ImplementationAction.HandIn,
            };
            var now = action == ImplementationAction.HandIn ? await implementations.HandInAsync(Draft(id, task, form), act, ct) : await implementations.MoveAsync(id, task, action, act, ct);
            var told = now.State switch
            {
                ImplementationState.Accepted => Notice.Of("implementation.accepted", task, now.Steps.Count.ToString(CultureInfo.InvariantCulture)),
                ImplementationState.Returned => Notice.Of("implementation.returned", task),
                ImplementationState.Withdrawn => Notice.Of("implementation.withdrawn", task),
                _ => Notice.Of("implementation.handed-in", task) with { Back = Routes.Implementation(id, task), BackKey = "implementation.withdraw" },
            };
            return (Routes.Implementation(id, task), (Notice?)told);
        },
        (form, reasons) => PageAsync(id, task, http, form, reasons));

    private static ImplementationDraft Draft(string id, string task, IFormCollection form)
    {
        var fields = new Fields(form);
        var steps = form["step"].Zip(form["due"]).Where(row => !string.IsNullOrWhiteSpace(row.First) || !string.IsNullOrWhiteSpace(row.Second)).ToList()
            .ConvertAll(row => new ImplementationStep(row.First ?? "", fields.DayIn(row.Second, "milestones.due") ?? default));
        var parts = form["unit"].Zip(form["does"]).Where(row => !string.IsNullOrWhiteSpace(row.Second)).Select(row => new ImplementationPart(row.First ?? "", row.Second!.Trim())).ToList();
        fields.ThrowIfRefused();
        return new ImplementationDraft(id, task, form["measures"].ToString(), form["person"].ToString(), steps, parts);
    }

    private static async Task<PageAnswer> PageAsync(string id, string task, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var history = await services.GetRequiredService<ImplementationService>().HistoryAsync(id, task, ct);
        var plan = await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), id, ct);
        var duties = (await services.GetRequiredService<DutyService>().ListAsync(id, null, ct)).Duties.Where(duty => duty.TaskId == task && duty.TargetId is null).ToList();
        var lead = duties.FirstOrDefault(duty => duty.Role == DutyRole.Lead)?.Holder;
        return new PageAnswer<ImplementationPage>(new
        {
            Plan = plan,
            Task = plan.Reading.Tasks.First(one => one.Id == task),
            History = history,
            Lead = lead?.Name,
            Others = (IReadOnlyList<string>)[.. duties.Where(duty => duty.Role != DutyRole.Lead).Select(duty => duty.Holder.Name).Distinct()],
            MayHandIn = await http.MayAsync(AccessAction.ImplementationHandIn, lead?.Organisation ?? id),
            MayDecide = await http.MayAsync(AccessAction.ImplementationDecide, id),
            Typed = typed,
            Refusals = refusals,
        });
    }
}
