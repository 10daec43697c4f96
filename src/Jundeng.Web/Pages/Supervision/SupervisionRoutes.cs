using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>What waits for an order, and all orders; remarks of leaders.</summary>
internal static class SupervisionRoutes
{
    public static void MapSupervision(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Supervision, Overview).For(AccessAction.LedgerRead);
        routes.MapGet(Routes.AllWarnings, Waiting).For(AccessAction.LedgerRead);
        routes.MapPost("/plans/{id}/lights", Draw).For(AccessAction.LightDraw, "id");
        routes.MapPost(Routes.Remarks, Remark).For(AccessAction.RemarkAdd);
        routes.MapOrders();
        routes.MapLights();
    }

    private static async Task<IResult> Overview(
        HttpContext http, VisiblePlans visible, OrderService orders, WarningService warnings, CalendarService calendar, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var (plans, rights, all) = (await visible.OfAsync(http), await visitors.RightsAsync(http), here["all"] is not null);
        bool? mine = rights.Units.Count == 0 ? null : here["units"] is null;
        var seen = (await orders.ListAsync(new OrderQuery { All = all }, ct)).Where(order => plans.ContainsKey(order.PlanId) && (mine != true || rights.Units.Contains(order.Organisation))).ToList();
        var list = OrderList.Of(seen, plans, new OrderTime(await calendar.WorkingDaysAsync(ct), words), here, words);
        var plan = here["plan"] is { } id ? plans.GetValueOrDefault(id) : plans.Count == 1 ? plans.Values.Single() : null;
        var ofPlan = seen.Where(order => (plan is null || order.PlanId == plan.Id) && order.IsOpen).ToList();
        // Who works on orders does not issue them.
        var waiting = mine == true ? [] : (await warnings.WaitingAsync(ct)).Where(warning => plan is null ? plans.ContainsKey(warning.PlanId) : warning.PlanId == plan.Id).ToList();
        return ListAnswer.Of(http, words["supervision.orders"], list, () => new PageAnswer<SupervisionPage>(new
        {
            Orders = (IListing)list,
            Waiting = waiting,
            Counts = (ofPlan.Count, ofPlan.Count(order => order.OverdueDays > 0)),
            Plan = plan,
            All = all,
            Mine = mine,
            MayIssue = rights.May(AccessAction.OrderIssue),
            MayDraw = rights.May(AccessAction.LightDraw),
        }));
    }

    private static async Task<IResult> Waiting(HttpContext http, VisiblePlans visible, WarningService warnings, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var (plans, rights) = (await visible.OfAsync(http), await visitors.RightsAsync(http));
        var waiting = (await warnings.WaitingAsync(ct)).Where(warning => plans.ContainsKey(warning.PlanId)).ToList();
        var list = WarningList.Of(waiting, plans, rights.May(AccessAction.OrderIssue), here, words);
        return ListAnswer.Of(http, words["warnings.title"], list, () => new PageAnswer<WarningsPage>(new { List = (IListing)list }));
    }

    private static async Task<IResult> Draw(string id, HttpContext http, Visitors visitors, LightService lights, Notices notices, CancellationToken ct)
    {
        var drawn = await lights.DrawAsync(new DrawLights(id), (await visitors.OfAsync(http)).Act(), ct);
        notices.Say(http, drawn.Written ? Notice.Of("supervision.drawn", VisiblePlans.NameOf(drawn.Plan), $"{drawn.Changed}") : Notice.Of("supervision.drawn.same", VisiblePlans.NameOf(drawn.Plan)));
        return new SeeOther(Routes.Warnings(id));
    }

    private static async Task<IResult> Remark(HttpContext http, Visitors visitors, RemarkService remarks, OrderService orders, Notices notices, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var about = form["about"].ToString();
        await remarks.AddAsync(about, form["text"].ToString(), (await visitors.OfAsync(http)).Act(), ct);
        notices.Say(http, Notice.Of("remarks.added"));
        if (about.Split('/') is [var plan, var task]) return new SeeOther(Routes.PlanTask(plan, task) + "#remarks");
        return new SeeOther(await IsOrderAsync(orders, about, ct) ? Routes.Order(about) + "#remarks" : Routes.Plan(about) + "#remarks");
    }

    private static async Task<bool> IsOrderAsync(OrderService orders, string id, CancellationToken ct)
    {
        try
        {
            return (await orders.GetAsync(id, ct)).Id == id;
        }
        catch (LedgerRefusedException)
        {
            return false;
        }
    }
}
