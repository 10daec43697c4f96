using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>Orders by urgency: what is owed soonest first, then what waits for the office, then what is over.</summary>
internal static class OrderList
{
    public static Listing<Order> Of(IEnumerable<Order> orders, IReadOnlyDictionary<string, PlanSummary> plans, OrderTime time, Here here, Words words) => new(
        new ListEmpty("orders.none", "orders.none.next"),
        [.. orders.OrderByDescending(order => order.IsOpen).ThenByDescending(order => OrderMachine.IsPending(order.State)).ThenBy(order => order.Due)],
        [
            new("orders.task", order => new Cell(order.Title) { Href = Routes.Order(order.Id), Quiet = order.Id }) { IsHead = true },
            new("orders.unit", order => order.OrganisationName),
            new("orders.plan", order => VisiblePlans.NameOf(plans[order.PlanId])),
            new("orders.state", order => words[OrderTerms.Of(order.State)]) { Order = order => (int)order.State },
            new("orders.due", order => order.Due),
            new("orders.left", order => new Cell(time.Of(order)) { Tone = order.OverdueDays > 0 ? "bad" : null }) { Order = order => OrderMachine.IsPending(order.State) ? order.Due : null },
        ],
        [
            new("orders.plan", order => order.PlanId) { Name = id => VisiblePlans.NameOf(plans[id]) },
            new("orders.unit", order => order.OrganisationName),
            new("orders.state", order => OrderMachine.Of(order.State)) { Name = code => words[OrderTerms.Of(StateOf(code))] },
        ],
        here, words);

    private static OrderState StateOf(string code) => Enum.GetValues<OrderState>().First(state => OrderMachine.Of(state) == code);
}
