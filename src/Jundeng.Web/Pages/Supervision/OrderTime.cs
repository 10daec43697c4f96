using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Web.Language;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>How much time an order leaves, by the calendar of working days.</summary>
public sealed class OrderTime(WorkingDays calendar, Words words)
{
    /// <summary>Such as “5 working days left”; null where nothing is owed by the due day.</summary>
    public string? Of(Order order) => !OrderMachine.IsPending(order.State) ? null
        : order.OverdueDays > 0 ? words["order.overdue", order.OverdueDays]
        : calendar.After(order.Today, order.Due) is var left and > 0 ? words["order.left", left]
        : words["order.today"];
}
