using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>What a bulletin tells.</summary>
/// <param name="Lights">The lights of the plan on the day.</param>
/// <param name="Attainment">How far it is met up to the day.</param>
/// <param name="Orders">Its orders, also those that are over.</param>
/// <param name="Issuer">Who issued the plan; null where its document does not say.</param>
internal sealed record BulletinFacts(PlanLights Lights, PlanAttainment Attainment, IReadOnlyList<Order> Orders, string? Issuer)
{
    /// <exception cref="LedgerRefusedException">No lights were drawn up to the day.</exception>
    public static async Task<BulletinFacts> LoadAsync(Session session, PlanRow plan, DateOnly on)
    {
        var lights = await LightBoard.LoadAsync(session, plan, on);
        if (lights.Lights.Count == 0) throw new LedgerRefusedException(LightMessages.NotDrawn(plan.PublicId));
        var items = await PlanItems.LoadAsync(session, plan);
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, on), items.Numbers, items.Reading);
        var attainment = AttainmentTable.Build(plan.ToSummary(), on, items.Reading, values);
        var orders = (await OrderRows.OfPlanAsync(session, plan, all: true, on)).Where(order => order.Issued <= on).Select(order => order.UpTo(on)).ToList();
        return new BulletinFacts(lights, attainment, orders, plan.DocumentIssuer);
    }
}
