using Jundeng.Ledger;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>Brings together what the features of the ledger know of a task.</summary>
internal sealed class TaskLibrary(
    PlanService plans, AttainmentService attainments, LightService lights, TaskReportService reports, AllocationService allocations, MilestoneService milestones,
    TaskLedgerService entries, ImplementationService implementations, OrderService orders, RemarkService remarks)
{
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public async Task<TaskView> GetAsync(string planId, string id, CancellationToken ct)
    {
        // What is asked first refuses what is not there, with the nearest that is.
        var history = await lights.HistoryAsync(planId, id, ct);
        var plan = (await plans.FindAsync(planId, ct))!;
        var isTask = plan.Reading.Tasks.Any(task => task.Id == id);
        var attainment = (await attainments.ForPlanAsync(planId, null, ct))!;
        var own = attainment.Targets.Select(item => item.Target).Where(target => isTask ? target.TaskId == id : target.Id == id).Select(target => target.Id).ToHashSet(StringComparer.Ordinal);
        return new TaskView(plan, id)
        {
            Attainment = attainment,
            Light = (await lights.CurrentAsync(planId, ct: ct)).Lights.FirstOrDefault(light => light.Id == id),
            Lights = history,
            Reports = await reports.OfAsync(planId, id, ct),
            Allocations = [.. (await allocations.ListAsync(planId, ct)).Where(allocation => own.Contains(allocation.TargetId))],
            Milestones = isTask ? await milestones.ListAsync(planId, id, ct) : [],
            Entry = isTask ? await entries.GetAsync(planId, id, ct) : null,
            Implementation = isTask && await implementations.HistoryAsync(planId, id, ct) is [.., var last] ? last : null,
            Orders = [.. (await orders.ListAsync(new OrderQuery { PlanId = planId, All = true }, ct)).Where(order => order.Subject == id)],
            Remarks = await remarks.ListAsync($"{planId}/{id}", ct),
            Today = milestones.Today,
        };
    }
}
