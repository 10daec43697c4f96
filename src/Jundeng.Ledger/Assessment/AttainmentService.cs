using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment;

/// <summary>Attainment of plans.</summary>
public sealed class AttainmentService(LedgerStore store)
{
    /// <summary>
    /// How far a plan is met. Each target is compared with what was reported last up to the day: min(1, x/T) where the target is to be
    /// reached, T/x beyond a ceiling. A score is the plain mean over the targets of kind target; baselines, parts and funding are given beside
    /// it. What is reported as not applicable is left out; what is missing or suppressed counts as the worst allowed, with the pair beside it.
    /// A unit is judged by the targets of the tasks in which it is named first, since the first named unit owns the report.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The last day that counts; null = all.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <returns>Null where there is no plan of this id.</returns>
    public Task<PlanAttainment?> ForPlanAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            if (await PlanRows.FindAsync(session, planId) is not { } plan) return null;
            var attainment = await session.RecallAsync(
                (plan.Key, asOf, await EventLog.HeadAsync(session, plan.RegionId)), () => BuildAsync(session, plan, asOf), attainment => 2 * attainment.Targets.Count);
            return attainment with { Plan = plan.ToSummary() };
        },
        ct);

    private static async Task<PlanAttainment> BuildAsync(Session session, PlanRow plan, DateOnly? asOf)
    {
        var reading = await PlanRows.ReadingAsync(session, plan);
        var items = await ItemNumbers.LoadAsync(session, plan.Key);
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, asOf), items, reading);
        return AttainmentTable.Build(plan.ToSummary(), asOf, reading, values);
    }
}
