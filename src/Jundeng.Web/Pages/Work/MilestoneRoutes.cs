using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Work;

/// <summary>The milestones of a plan: set, reached, meant otherwise.</summary>
internal static class MilestoneRoutes
{
    private const string OfPlan = "/plans/{id}/milestones";
    private const string One = OfPlan + "/{no}";

    public static void MapMilestones(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapGet(OfPlan + "/new", async (string id, MilestoneService milestones, PlanService plans, CancellationToken ct) => (IResult)await NewPageAsync(id, milestones, plans, null, [], ct)).For(AccessAction.MilestoneChange, "id");
        routes.MapPost(OfPlan + "/new", Add).For(AccessAction.MilestoneChange, "id");
        routes.MapGet(One, async (string id, string no, MilestoneService milestones, CancellationToken ct) => (IResult)await PageAsync(id, no, milestones, null, [], ct)).For(AccessAction.MilestoneChange, "id");
        routes.MapPost(One, Change).For(AccessAction.MilestoneChange, "id");
    }

    private static async Task<IResult> List(string id, HttpContext http, MilestoneService milestones, PlanService plans, Here here, Words words, CancellationToken ct)
    {
        var all = await milestones.ListAsync(id, ct: ct);
        var may = await http.MayAsync(AccessAction.MilestoneChange, id);
        var today = milestones.Today;
        var list = new Listing<Milestone>(
            new ListEmpty("milestones.none", may ? "milestones.add" : "milestones.none.next", may ? Routes.MilestoneNew(id) : null),
            all,
            [
                new("milestones.name", one => new Cell(one.Name) { Href = may ? Routes.Milestone(id, one.No) : null }) { IsHead = true },
                new("milestones.task", one => new Cell(one.TaskId) { Href = Routes.PlanTask(id, one.TaskId) }),
                new("milestones.due", one => one.Due),
                new("milestones.done", one => one.Done),
                new("milestones.state", one => new Cell(words[StateOf(one, today)]) { Tone = one.Done is not null ? "good" : one.IsOverdue(today) ? "bad" : "none" }),
                new("milestones.evidence", one => one.Evidence),
            ],
            [new("milestones.task", one => one.TaskId), new("milestones.state", one => StateOf(one, today)) { Name = state => words[state] }],
            here,
            words);
        var plan = (await PlanPages.OfAsync(plans, id, ct)).Summary;
        return ListAnswer.Of(http, words["milestones.title"], list, () => new PageAnswer<WorkPage>(new
        {
            Plan = plan,
            Title = words["milestones.title"],
            Heading = all.Count == 0 ? words["milestones.none"] : words["milestones.heading", all.Count, all.Count(one => one.Done is not null), all.Count(one => one.IsOverdue(today))],
            List = (IListing)list,
            Do = may && all.Count > 0 ? ("milestones.add", Routes.MilestoneNew(id)) : ((string, string)?)null,
        }));
    }

    private static string StateOf(Milestone milestone, DateOnly today) => milestone.Done is not null ? "milestones.reached" : milestone.IsOverdue(today) ? "milestones.overdue" : "milestones.open";

    private static Task<IResult> Add(string id, HttpContext http, MilestoneService milestones, PlanService plans, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var (names, days) = (form["name"], form["due"]);
            var fields = new Fields(form);
            var typed = names.Zip(days).Where(row => !string.IsNullOrWhiteSpace(row.First) || !string.IsNullOrWhiteSpace(row.Second)).ToList();
            if (typed.Count == 0) fields.Refuse<string>("missing", "milestones.name", "form.missing");
            var read = typed.ConvertAll(row => new NewMilestone(form["task"].ToString(), row.First ?? "", fields.DayIn(row.Second, "milestones.due") ?? default));
            fields.ThrowIfRefused();
            var added = await milestones.AddAsync(id, read, act, ct);
            var told = Notice.Of("milestones.added", added.Count.ToString(CultureInfo.InvariantCulture));
            return (Routes.Milestones(id), (Notice?)(added is [var only] ? told with { Back = Routes.Milestone(id, only.No), BackKey = "milestones.change" } : told));
        },
        (form, reasons) => NewPageAsync(id, milestones, plans, form, reasons, ct));

    private static Task<IResult> Change(string id, string no, HttpContext http, MilestoneService milestones, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var change = new MilestoneChange(id, Number(no));
            var what = form["do"].ToString();
            change = what switch
            {
                "drop" => change with { Drop = true },
                "reopen" => change with { Reopen = true },
                _ => change with { Name = form["name"].ToString(), Due = fields.Day("due"), Done = fields.Day("on"), Evidence = fields.Text("evidence") },
            };
            fields.ThrowIfRefused();
            var changed = await milestones.ChangeAsync(change, act, ct);
            if (changed is null) return (Routes.Milestones(id), Notice.Of("milestones.dropped", no));
            var told = changed.Done is { } day ? Notice.Of("milestones.is-reached", changed.Name, words.Day(day)) : Notice.Of("milestones.changed", changed.Name, words.Day(changed.Due));
            return (Routes.Milestones(id), (Notice?)(told with { Back = Routes.Milestone(id, changed.No), BackKey = "milestones.change" }));
        },
        (form, reasons) => PageAsync(id, no, milestones, form, reasons, ct));

    private static int Number(string no) => int.TryParse(no, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static async Task<PageAnswer> NewPageAsync(string id, MilestoneService milestones, PlanService plans, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        // What is asked first refuses what is not there.
        await milestones.ListAsync(id, ct: ct);
        return new PageAnswer<MilestoneNewPage>(new { Plan = await PlanPages.OfAsync(plans, id, ct), Typed = typed, Refusals = refusals });
    }

    private static async Task<PageAnswer> PageAsync(string id, string no, MilestoneService milestones, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var one = (await milestones.ListAsync(id, ct: ct)).FirstOrDefault(known => known.No == Number(no)) ?? throw new LedgerRefusedException(WorkMessages.NoMilestone(id, no));
        return new PageAnswer<MilestonePage>(new { Plan = id, Milestone = one, milestones.Today, Typed = typed, Refusals = refusals });
    }
}
