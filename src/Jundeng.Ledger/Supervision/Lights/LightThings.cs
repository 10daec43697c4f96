using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What counts for a light beside the values: milestones, values of single years, reports that are late, and what checks came to.</summary>
/// <param name="Milestones">The milestones that count.</param>
/// <param name="Years">The values that were given to single years.</param>
/// <param name="Late">The working days by which the report on each item is late and has not come.</param>
/// <param name="Checks">What the last check of each item came to: of an order that failed, else of a report that was returned, else of an order that was passed.</param>
internal sealed record LightThings(
    ILookup<long, MilestoneRow> Milestones, LightYears Years, IReadOnlyDictionary<long, int> Late, IReadOnlyDictionary<long, LightQuality> Checks)
{
    // The last report of its lead on each task, where it was returned.
    private const string SelectReturned = """
        SELECT DISTINCT d.task_item_no
        FROM report_round r
        JOIN report_duty d ON d.region_id = r.region_id AND d.round_no = r.round_no
        JOIN report_step s ON s.region_id = d.region_id AND s.round_no = d.round_no AND s.report_no = d.report_no AND s.version = (
            SELECT MAX(l.version) FROM report_step l WHERE l.region_id = d.region_id AND l.round_no = d.round_no AND l.report_no = d.report_no)
        WHERE r.region_id = @RegionId AND r.plan_no = @PlanNo AND r.opens <= @on AND d.task_item_no IS NOT NULL AND d.role = 'lead' AND s.state = 'returned'
        """;

    public static async Task<LightThings> LoadAsync(Session session, PlanRow plan, DateOnly on)
    {
        var checks = await OrderRows.ChecksAsync(session, plan, on);
        foreach (var item in await session.QueryAsync<long>(SelectReturned, new { plan.RegionId, plan.PlanNo, on = Iso.Of(on) }))
            if (checks.GetValueOrDefault(item) != LightQuality.Failed) checks[item] = LightQuality.Returned;
        return new LightThings(
            (await MilestoneRows.HeldAsync(session, plan.Key)).Where(row => row.Dropped == 0).ToLookup(row => row.ItemNo), await LightYears.LoadAsync(session, plan, on),
            await LightReports.LateAsync(session, plan, on), checks);
    }

    /// <summary>A milestone is reached or not: before its day it is neither missing nor behind.</summary>
    public IEnumerable<LightFacts> Of(long item, DateOnly from, DateOnly on) => Milestones[item].Select(row =>
    {
        var reached = Iso.ToDayOrNull(row.DoneOn) <= on;
        return LightFacts.On(row.Name, from, Iso.ToDay(row.DueOn), on, reached ? 1 : null, on) with { Missing = false };
    });
}
