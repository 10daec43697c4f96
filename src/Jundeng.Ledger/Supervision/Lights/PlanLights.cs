using Jundeng.Ledger.Plans;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The lights of a plan on a day.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="On">The day.</param>
/// <param name="Lights">In the order of the plan, tasks first; empty where none were drawn up to the day.</param>
/// <param name="Changed">How many differ from the evaluation before; null where nothing was drawn now.</param>
/// <param name="Written">Whether this drawing was stored; false for a try and where it says what the ledger says already.</param>
public sealed record PlanLights(PlanSummary Plan, DateOnly On, IReadOnlyList<TaskLight> Lights, int? Changed = null, bool Written = false)
{
    /// <summary>How many there are of each light, from the best to the worst.</summary>
    public IReadOnlyList<(Light Light, int Count)> Counts => [.. Lights.GroupBy(light => light.Light).OrderBy(group => group.Key.Rank).Select(group => (group.Key, group.Count()))];
}
