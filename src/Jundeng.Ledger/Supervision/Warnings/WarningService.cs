using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;

namespace Jundeng.Ledger.Supervision.Warnings;

/// <summary>What should be done about the lights of a plan.</summary>
public sealed class WarningService(LedgerStore store)
{
    /// <summary>The tasks whose light is not the normal one today and that no open order covers, the worst first.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="covered">Whether those that an open order covers are wanted too.</param>
    /// <param name="ct">Cancels the reading.</param>
    /// <exception cref="LedgerRefusedException">There is no such plan, or no lights of it were drawn yet.</exception>
    public Task<IReadOnlyList<Warning>> ListAsync(string planId, bool covered = false, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<Warning>>(
        async session =>
        {
            var today = Zone.Today(store.Time);
            var plan = await PlanRows.GetAsync(session, planId);
            var lights = (await LightBoard.LoadAsync(session, plan, today)).Lights;
            if (lights.Count == 0) throw new LedgerRefusedException(LightMessages.NotDrawn(planId));
            var orders = (await OrderRows.OfPlanAsync(session, plan, all: false, today)).ToLookup(order => (order.TaskId, order.TargetId));
            return
            [
                .. lights.Where(light => !light.Normal).Select(light => new Warning(light, [.. orders[(light.TaskId, light.TargetId)]]))
                    .Where(warning => covered || warning.Orders.Count == 0)
                    .OrderByDescending(warning => warning.Light.Light.Rank),
            ];
        },
        ct);

    /// <summary>The same of all plans, for the office that looks after many: what no open order covers, the worst first.</summary>
    public Task<IReadOnlyList<PlanWarning>> WaitingAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<PlanWarning>>(
        async session =>
        {
            var today = Zone.Today(store.Time);
            return await session.RecallAsync<IReadOnlyList<PlanWarning>>(
                (today, await EventLog.StateAsync(session)),
                async () => [.. (await WarningRows.WaitingAsync(session, today)).Where(warning => !warning.Light.Normal).OrderByDescending(warning => warning.Light.Light.Rank)],
                warnings => 2 * warnings.Count);
        },
        ct);
}
