using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>One order: issued from a warning, then step by step.</summary>
internal static class OrderRoutes
{
    private const string Order = "/orders/{id}";
    private const string Warning = "/plans/{id}/warnings/{task}";

    public static void MapOrders(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Order, Show).For(AccessAction.LedgerRead, "id");
        routes.MapPost(Order, Step).For(AccessAction.LedgerRead, "id");
        routes.MapGet(Warning, ShowIssue).For(AccessAction.OrderIssue, "id");
        routes.MapPost(Warning, Issue).For(AccessAction.OrderIssue, "id");
    }

    private static async Task<IResult> Show(string id, HttpContext http) => await PageAsync(id, http, null, []);

    private static Task<IResult> Step(string id, HttpContext http, OrderService orders, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            // An empty form says nothing to do; the order is shown as it stands.
            if (OrderMachine.Transitions.FirstOrDefault(step => step.Code == form[OrderForm.Field]) is not { } step) return (Routes.Order((await orders.GetAsync(id, ct)).Id), null);
            var due = step.Due == OrderDue.None ? null : DueIn(form);
            var order = await orders.MoveAsync(new MoveOrder(id, step.Action) { Text = form.Given("text"), Due = due }, act, ct);
            return (Routes.Order(id), Notice.Of("order.moved", id, words[OrderTerms.Of(step.Action)], words[OrderTerms.Of(order.State)]));
        },
        (form, reasons) => PageAsync(id, http, form, reasons));

    private static async Task<PageAnswer> PageAsync(string id, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var orders = services.GetRequiredService<OrderService>();
        var order = await orders.GetAsync(id, ct);
        var act = (await services.GetRequiredService<Visitors>().OfAsync(http)).Act();
        return new PageAnswer<OrderPage>(new
        {
            Order = order,
            PlanName = VisiblePlans.NameOf((await services.GetRequiredService<PlanService>().ListAsync(ct)).First(plan => plan.Id == order.PlanId)),
            Left = new OrderTime(await services.GetRequiredService<CalendarService>().WorkingDaysAsync(ct), services.GetRequiredService<Words>()).Of(order),
            Next = await orders.NextAsync(id, act, ct),
            Remarked = await services.GetRequiredService<RemarkService>().ListAsync(id, ct),
            MayRemark = await http.MayAsync(AccessAction.RemarkAdd, order.PlanId),
            Typed = typed,
            Refusals = refusals,
        });
    }

    private static async Task<IResult> ShowIssue(string id, string task, HttpContext http) => await IssuePageAsync(id, task, http, null, []);

    private static Task<IResult> Issue(string id, string task, HttpContext http, OrderService orders, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            // What the light says is kept in both languages as long as nobody changes it.
            var proposed = (await orders.ProposeAsync(id, task, ct)).Demand;
            var demand = form.Given("demand")?.ReplaceLineEndings("\n");
            var order = await orders.IssueAsync(
                new IssueOrder(id, task) { Organisation = form.Given("organisation"), Demand = demand is not null && demand == (proposed is null ? null : words[proposed]) ? null : demand, Due = DueIn(form) }, act, ct);
            return (Routes.Order(order.Id), Notice.Of("issue.done", order.Id, order.OrganisationName));
        },
        (form, reasons) => IssuePageAsync(id, task, http, form, reasons));

    private static DateOnly? DueIn(IFormCollection form)
    {
        var fields = new Fields(form);
        var due = fields.Day("due", "orders.due");
        fields.ThrowIfRefused();
        return due;
    }

    private static async Task<PageAnswer> IssuePageAsync(string id, string task, HttpContext http, IFormCollection? typed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var proposal = await services.GetRequiredService<OrderService>().ProposeAsync(id, task, ct);
        var plan = (await services.GetRequiredService<PlanService>().ListAsync(ct)).First(plan => plan.Id == id);
        return new PageAnswer<IssuePage>(new { Plan = plan, Subject = task, Proposal = proposal, Typed = typed, Refusals = refusals });
    }
}
