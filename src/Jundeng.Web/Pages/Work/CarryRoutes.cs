using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Work;

/// <summary>What a plan leaves unfinished, carried into a later one or dropped, item by item.</summary>
internal static class CarryRoutes
{
    private const string OfPlan = "/plans/{id}/carry-over";
    private const string One = OfPlan + "/{item}";

    public static void MapCarryOver(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapGet(One, async (string id, string item, HttpContext http) => (IResult)await PageAsync(id, item, http, null, [])).For(AccessAction.PlanCarryOver, "id");
        routes.MapPost(One, Choose).For(AccessAction.PlanCarryOver, "id");
    }

    private static string StateOf(UnfinishedItem one) => one.Carry?.Decision switch { CarryDecision.Taken => "carry.taken", CarryDecision.Dropped => "carry.dropped", _ => "carry.open" };

    private static async Task<IResult> List(string id, HttpContext http, CarryService carries, PlanService plans, Here here, Words words, CancellationToken ct)
    {
        var carry = await carries.ListAsync(id, null, ct);
        var may = await http.MayAsync(AccessAction.PlanCarryOver, id);
        var list = new Listing<UnfinishedItem>(
            new ListEmpty("carry.none", "carry.none.next"),
            carry.Unfinished,
            [
                new("carry.item", one => new Cell($"{one.Item.Id} {one.Item.Name}") { Href = may ? Routes.CarryItem(id, one.Item.Id) : null }) { IsHead = true },
                new("carry.attainment", one => one.Attainment is { } share ? Amounts.Percent(share) : null) { IsNumber = true, Order = one => one.Attainment },
                new("carry.state", one => new Cell(words[StateOf(one)]) { Tone = one.Carry?.Decision switch { CarryDecision.Taken => "good", CarryDecision.Dropped => "none", _ => "warn" } }),
                new("carry.into", one => (one.Carry?.Into ?? (one.Carry is null ? one.Proposed : null)) is { } into ? new Cell($"{into.PlanId} {into.Id} {into.Name}") { Quiet = one.Carry is null ? words["carry.proposed"] : null } : new Cell((object?)null)),
                new("carry.why", one => one.Carry?.Why),
            ],
            [new("carry.state", StateOf) { Name = state => words[state] }],
            here,
            words);
        var plan = (await PlanPages.OfAsync(plans, id, ct)).Summary;
        return ListAnswer.Of(http, words["carry.title"], list, () => new PageAnswer<CarryListPage>(new
        {
            Plan = plan,
            Heading = words["carry.heading", carry.Unfinished.Count, carry.Unfinished.Count(one => one.Carry?.Decision == CarryDecision.Taken), carry.Unfinished.Count(one => one.Carry?.Decision == CarryDecision.Dropped), carry.Unfinished.Count(one => one.Carry is null)],
            List = (IListing)list,
            carry.TakenOver,
        }));
    }

    private static Task<IResult> Choose(string id, string item, HttpContext http, CarryService carries, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var into = form["into"].ToString().Split('|', 2);
            var choice = form["do"] == "drop" ? new CarryChoice(id, item, CarryDecision.Dropped)
                : new CarryChoice(id, item, CarryDecision.Taken) { IntoPlan = into is [{ Length: > 0 } plan, _] ? plan : null, IntoItem = into is [_, { Length: > 0 } of] ? of : null };
            await carries.ChooseAsync(choice, act, ct);
            var told = choice.Decision == CarryDecision.Dropped ? Notice.Of("carry.is-dropped", item) : Notice.Of("carry.is-taken", item, choice.IntoPlan!, choice.IntoItem!);
            return (Routes.CarryOver(id), (Notice?)(told with { Back = Routes.CarryItem(id, item), BackKey = "carry.again" }));
        },
        (form, reasons) => PageAsync(id, item, http, form, reasons));

    private static async Task<PageAnswer> PageAsync(string id, string item, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var carry = await services.GetRequiredService<CarryService>().ListAsync(id, null, ct);
        var one = carry.Unfinished.FirstOrDefault(known => known.Item.Id == item) ?? throw new LedgerRefusedException(WorkMessages.NotUnfinished(id, item));
        var plans = services.GetRequiredService<PlanService>();
        var all = await plans.ListAsync(ct);
        var own = all.First(plan => plan.Id == id);
        var later = new List<PlanInForce>();
        foreach (var plan in all.Where(plan => plan.RegionCode == own.RegionCode && plan.To > own.To)) later.Add(await PlanPages.OfAsync(plans, plan.Id, ct));
        return new PageAnswer<CarryItemPage>(new { Plan = own, Item = one, Later = (IReadOnlyList<PlanInForce>)later, Typed = typed, Refusals = refusals });
    }
}
