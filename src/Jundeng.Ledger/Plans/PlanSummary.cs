namespace Jundeng.Ledger.Plans;

/// <summary>A revision of a plan, in one line; the one in force where nothing else is said.</summary>
/// <param name="Id">For people and addresses: region code and first year, such as <c>990101-2026</c>; given once.</param>
/// <param name="RegionCode">Code of the region.</param>
/// <param name="RegionName">Name of the region.</param>
/// <param name="Title">Title of the plan.</param>
/// <param name="From">First calendar year.</param>
/// <param name="To">Last calendar year.</param>
/// <param name="Tasks">Number of tasks.</param>
/// <param name="Targets">Number of targets of every kind.</param>
/// <param name="Findings">Number of findings.</param>
/// <param name="HasSource">Whether the source document is kept.</param>
/// <param name="Revision">Number of the revision, from 1; the highest is in force.</param>
/// <param name="InForce">When that revision was put in force.</param>
/// <param name="Effective">The day from which it holds.</param>
/// <param name="Reader">The version of the reader that read the source for it; null where the reading came otherwise, or before versions were kept.</param>
public sealed record PlanSummary(
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
    DateTimeOffset InForce,
    DateOnly Effective,
    string? Reader);
