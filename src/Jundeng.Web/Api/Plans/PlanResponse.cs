using Jundeng.Ledger.Plans;

namespace Jundeng.Web.Api.Plans;

/// <summary>A plan in force.</summary>
/// <param name="Id">For people and addresses: region code and first year; given once.</param>
/// <param name="RegionCode">Code of the region.</param>
/// <param name="RegionName">Name of the region.</param>
/// <param name="Title">Title of the plan.</param>
/// <param name="From">First calendar year.</param>
/// <param name="To">Last calendar year.</param>
/// <param name="Tasks">Number of tasks.</param>
/// <param name="Targets">Number of targets of every kind.</param>
/// <param name="Findings">Number of findings.</param>
/// <param name="HasSource">Whether the source document is kept.</param>
/// <param name="Revision">Number of the revision in force, from 1.</param>
/// <param name="InForce">When that revision was put in force.</param>
public sealed record PlanResponse(
    string Id,
    string RegionCode,
    string RegionName,
    string Title,
    int From,
    int To,
    int Tasks,
    int Targets,
    int Findings,
    bool HasSource,
    int Revision,
    DateTimeOffset InForce)
{
    internal static PlanResponse Of(PlanSummary plan) => new(
        plan.Id, plan.RegionCode, plan.RegionName, plan.Title, plan.From, plan.To, plan.Tasks, plan.Targets, plan.Findings, plan.HasSource, plan.Revision, plan.InForce);
}
