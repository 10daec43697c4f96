using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Plans;
using RuledLight = Jundeng.Ledger.Supervision.Lights.Light;

namespace Jundeng.Web.Pages.Wall;

/// <summary>The state of a plan as it is read from the other end of a room.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Lights">Its lights today.</param>
/// <param name="Attainment">How far it is met.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="Orders">Its open orders.</param>
public sealed record WallView(PlanSummary Plan, PlanLights Lights, PlanAttainment Attainment, IReadOnlyList<PlanTask> Tasks, IReadOnlyList<Order> Orders)
{
    /// <summary>Lights by domain; by lead unit where one heading covers all tasks. Those with the worst lights come first.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<(RuledLight Light, int Count)> Counts)> Groups
    {
        get
        {
            var tasks = Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
            return
            [
                .. Lights.Lights.GroupBy(light => (light.TaskId is { } id ? NameOf(tasks[id]) : null) ?? "", StringComparer.Ordinal)
                    .Select(group => (group.Key, (IReadOnlyList<(RuledLight, int)>)[.. group.GroupBy(light => light.Light).OrderByDescending(lights => lights.Key.Rank).Select(lights => (lights.Key, lights.Count()))]))
                    .OrderByDescending(group => group.Item2[0].Item1.Rank).ThenByDescending(group => group.Item2[0].Item2),
            ];
        }
    }

    /// <summary>The tasks with the worst light that there is, where that is not the normal one.</summary>
    public IReadOnlyList<TaskLight> Worst => Lights.Lights.Where(light => !light.Normal).Select(light => light.Light.Rank).DefaultIfEmpty().Max() is var rank and > 0 ? [.. Lights.Lights.Where(light => light.Light.Rank == rank)] : [];

    private string? NameOf(PlanTask task) => Attainment.DomainsAreTasks ? task.Responsible is [var lead, ..] ? lead : null : task.Domain;
}
