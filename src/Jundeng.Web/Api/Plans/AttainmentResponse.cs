using Jundeng.Ledger.Assessment;

namespace Jundeng.Web.Api.Plans;

/// <summary>How far a plan is met. Shares: 1 = met.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">Values up to this day count; null = all.</param>
/// <param name="Overall">The mean over all counted targets.</param>
/// <param name="Work">Tasks without a target.</param>
/// <param name="DomainsAreTasks">True where one heading covers all tasks, so that the domains are the tasks.</param>
/// <param name="Domains">By domain, in the order of the plan.</param>
/// <param name="Units">By the unit that is named first in a task.</param>
/// <param name="Tasks">By task, in the order of the plan.</param>
/// <param name="Targets">Every target of every kind, in the order of the plan.</param>
public sealed record AttainmentResponse(
    PlanResponse Plan,
    DateOnly? AsOf,
    Score Overall,
    WorkDone Work,
    bool DomainsAreTasks,
    IReadOnlyList<GroupAttainment> Domains,
    IReadOnlyList<GroupAttainment> Units,
    IReadOnlyList<GroupAttainment> Tasks,
    IReadOnlyList<TargetAttainmentResponse> Targets)
{
    internal static AttainmentResponse Of(PlanAttainment attainment) => new(
        PlanResponse.Of(attainment.Plan),
        attainment.AsOf,
        attainment.Overall,
        attainment.Work,
        attainment.DomainsAreTasks,
        attainment.Domains,
        attainment.Units,
        attainment.Tasks,
        [.. attainment.Targets.Select(TargetAttainmentResponse.Of)]);
}
