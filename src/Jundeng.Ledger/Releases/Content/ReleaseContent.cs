using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Accounts;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>Everything that a release shows. Once approved it is kept as bytes and read from nowhere else.</summary>
/// <param name="Id">The release.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year that it tells of.</param>
/// <param name="AsOf">Values up to this day are shown.</param>
/// <param name="Notes">What readers must know about the data; null where there is nothing.</param>
/// <param name="SmallestCount">Counts of people below this are hidden.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Run">The run; null for none.</param>
/// <param name="Overall">How far the plan is met.</param>
/// <param name="Work">Its tasks without a target.</param>
/// <param name="Domains">By domain, or by task where one heading covers all tasks.</param>
/// <param name="Targets">Every target of kind target.</param>
/// <param name="Regions">The regions that the run compares.</param>
/// <param name="Periods">The periods that it assesses, in the order of time.</param>
/// <param name="Nodes">The nodes of its scheme, each after the node above it.</param>
/// <param name="Observations">The data that its indicators rest on.</param>
/// <param name="Method">How it is computed.</param>
/// <param name="Papers">Bulletins and reports.</param>
public sealed record ReleaseContent(
    string Id,
    string Title,
    int Year,
    DateOnly AsOf,
    string? Notes,
    int SmallestCount,
    ReleasedPlan Plan,
    ReleasedRun? Run,
    Score Overall,
    WorkDone Work,
    IReadOnlyList<GroupAttainment> Domains,
    IReadOnlyList<ReleasedTarget> Targets,
    IReadOnlyList<ReleasedRegion> Regions,
    IReadOnlyList<string> Periods,
    IReadOnlyList<ReleasedNode> Nodes,
    IReadOnlyList<ReleasedObservation> Observations,
    IReadOnlyList<AccountSection> Method,
    IReadOnlyList<ReleasedPaper> Papers)
{
    /// <summary>The targets of a domain.</summary>
    public IEnumerable<ReleasedTarget> TargetsOf(GroupAttainment domain) => Targets.Where(target => domain.TaskId is { } task ? target.TaskId == task : target.Domain == domain.Name);
}
