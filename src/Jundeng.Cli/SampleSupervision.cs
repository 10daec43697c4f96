using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Ledger.Supervision.Warnings;

namespace Jundeng.Cli;

/// <summary>The supervision of a sample plan: lights of today, an order that was just issued and one in hand, the draft of a bulletin.</summary>
internal sealed class SampleSupervision(LedgerStore store, Act act)
{
    private const int Orders = 2;
    private const int WorkingDays = 10;

    public async Task LoadAsync(string planId, CancellationToken ct)
    {
        await new LightService(store).DrawAsync(new DrawLights(planId), act, ct);
        var led = (await new DutyService(store).ListAsync(planId, null, ct)).Duties.Where(duty => duty is { Role: DutyRole.Lead, Holder.Organisation: not null }).Select(duty => duty.TaskId).ToHashSet();
        var warned = (await new WarningService(store).ListAsync(planId, covered: false, ct)).Where(warning => warning.Light.TaskId is { } task && led.Contains(task)).Take(Orders).ToList();
        var orders = new OrderService(store);
        foreach (var (warning, i) in warned.Select((warning, i) => (warning, i)))
        {
            var order = await orders.IssueAsync(new IssueOrder(planId, warning.Light.Id) { Days = WorkingDays }, act, ct);
            if (i == 0) continue;
            foreach (var step in new[] { OrderAction.Sign, OrderAction.Start }) await orders.MoveAsync(new MoveOrder(order.Id, step), act, ct);
        }

        await new PaperService(store).DraftBulletinAsync(planId, null, CultureInfo.CurrentUICulture.Name, act, ct);
    }
}
