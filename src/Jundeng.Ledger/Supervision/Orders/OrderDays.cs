using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Due days of orders, by the calendar of working days.</summary>
internal static class OrderDays
{
    private const int ProposedDays = 10;

    /// <summary>The day that is given, or so many working days from today.</summary>
    /// <exception cref="LedgerRefusedException">None or both are given, or the day is past.</exception>
    public static async Task<DateOnly> NeededAsync(Session session, DateOnly today, DateOnly? due, int? days) =>
        await GivenAsync(session, today, due, days) ?? throw new LedgerRefusedException(OrderMessages.DueMissing);

    /// <summary>The due day that holds behind a step, and the one that it asks for.</summary>
    /// <exception cref="LedgerRefusedException">The day is past, or an extension is none.</exception>
    public static async Task<(DateOnly Due, DateOnly? Asked)> BehindAsync(Session session, Order order, MoveOrder move, DateOnly today)
    {
        var given = await GivenAsync(session, today, move.Due, move.Days);
        switch (move.Action)
        {
            case OrderAction.AskExtension:
                return given > order.Due ? (order.Due, given) : throw new LedgerRefusedException(OrderMessages.DueNotLater(given!.Value, order.Due));
            case OrderAction.GrantExtension:
                var granted = given ?? order.Steps[^1].AskedDue!.Value;
                return granted > order.Due ? (granted, null) : throw new LedgerRefusedException(OrderMessages.DueNotLater(granted, order.Due));
            case OrderAction.Resume when given is null:
                // The working days of the suspension do not count.
                var calendar = await CalendarRows.WorkingDaysAsync(session);
                return (calendar.Add(order.Due, calendar.After(order.Steps[^1].On, today)), null);
            default:
                return (given ?? order.Due, null);
        }
    }

    /// <summary>The day of the thing to which a light is due where that is to come, else the usual working days from today: only a proposal.</summary>
    public static async Task<DateOnly> ProposedAsync(Session session, DateOnly today, TaskLight? light) =>
        light?.Facts?.Due is { } due && due > today ? due : (await CalendarRows.WorkingDaysAsync(session)).Add(today, ProposedDays);

    private static async Task<DateOnly?> GivenAsync(Session session, DateOnly today, DateOnly? due, int? days)
    {
        if (due is not null && days is not null) throw new LedgerRefusedException(OrderMessages.DueTwice);
        if (days < 1) throw new LedgerRefusedException(OrderMessages.DaysNumber);
        if (due < today) throw new LedgerRefusedException(OrderMessages.DuePast(due.Value, today));
        return days is { } count ? (await CalendarRows.WorkingDaysAsync(session)).Add(today, count) : due;
    }
}
