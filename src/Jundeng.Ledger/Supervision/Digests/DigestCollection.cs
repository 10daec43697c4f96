using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Collects what each person should see to.</summary>
internal static class DigestCollection
{
    public static async Task<IReadOnlyList<(DigestHolder Holder, IReadOnlyList<DigestItem> Items)>> OnAsync(Session session, DateOnly today, int ahead)
    {
        var near = (await CalendarRows.WorkingDaysAsync(session)).Add(today, ahead);
        var people = await DigestPeople.LoadAsync(session, today);
        var plans = (await PlanRows.ListAsync(session)).ToDictionary(plan => plan.PublicId, plan => plan.RegionId);
        var found = new List<(DigestHolder Holder, DigestItem Item)>();
        var units = new Dictionary<string, OrganisationKey>(StringComparer.Ordinal);
        foreach (var order in await OrderRows.AllAsync(session, all: false, today))
        {
            if (OfUnit(order, near) is { } kind)
            {
                if (!units.TryGetValue(order.Organisation, out var unit)) units[order.Organisation] = unit = await OrganisationRows.GetAsync(session, order.Organisation);
                found.AddRange((await people.OfUnitAsync(unit)).Select(holder => (holder, Item(kind, order))));
            }
            else if (Deciders(order.State) is { Length: > 0 } roles)
            {
                found.AddRange((await people.OfRegionAsync(plans[order.PlanId], roles)).Select(holder => (holder, Item(DigestItemKind.ToDecide, order))));
            }
        }

        foreach (var (unit, item) in await DigestReports.OnAsync(session, today, near)) found.AddRange((await people.OfUnitAsync(unit)).Select(holder => (holder, item)));
        return ByHolder(found);
    }

    /// <summary>What those who must report in a round should see to in it, of one unit or of all.</summary>
    public static async Task<IReadOnlyList<(DigestHolder Holder, IReadOnlyList<DigestItem> Items)>> OfRoundAsync(Session session, RoundRow round, string? unitId, DateOnly today, int ahead)
    {
        var near = (await CalendarRows.WorkingDaysAsync(session)).Add(today, ahead);
        var people = await DigestPeople.LoadAsync(session, today);
        var heirs = await DutyRows.UnitsAsync(session, round);
        var found = new List<(DigestHolder Holder, DigestItem Item)>();
        foreach (var (unit, item) in await DigestReports.OnAsync(session, today, near))
        {
            if (!ReportId.TryParse(item.About, out var of) || of.RoundId != round.PublicId) continue;
            if (unitId is not null && heirs[(unit.RegionId, unit.OrgNo)].PublicId != unitId) continue;
            found.AddRange((await people.OfUnitAsync(unit)).Select(holder => (holder, item)));
        }

        return ByHolder(found);
    }

    private static IReadOnlyList<(DigestHolder Holder, IReadOnlyList<DigestItem> Items)> ByHolder(IEnumerable<(DigestHolder Holder, DigestItem Item)> found) =>
        [.. found.GroupBy(pair => pair.Holder, pair => pair.Item).OrderBy(group => (group.Key.Kind, group.Key.Id)).Select(group => (group.Key, (IReadOnlyList<DigestItem>)[.. group]))];

    private static DigestItem Item(DigestItemKind kind, Order order) => new(kind, order.Id, DigestMessages.Order(order), order.Due);

    // Why the organisation should see to an order today; null where it need not.
    private static DigestItemKind? OfUnit(Order order, DateOnly near) => order.State switch
    {
        OrderState.Issued or OrderState.SignedFor or OrderState.InHand when order.OverdueDays > 0 => DigestItemKind.Overdue,
        OrderState.Issued => DigestItemKind.ToSign,
        OrderState.InHand when order.Steps[^1].Action == OrderAction.Return => DigestItemKind.Returned,
        OrderState.SignedFor or OrderState.InHand when order.Due <= near => DigestItemKind.Due,
        _ => null,
    };

    private static Role[] Deciders(OrderState state) => state switch
    {
        OrderState.ExtensionAsked => [Role.Planner],
        OrderState.Reported or OrderState.Settled => [Role.Planner, Role.Checker],
        _ => [],
    };
}
