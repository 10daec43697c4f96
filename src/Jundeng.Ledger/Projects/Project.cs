namespace Jundeng.Ledger.Projects;

/// <summary>Something that is built for a task of a plan (项目), with what became of its money.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-p1</c>; given once.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="TaskId">The task for which it is built.</param>
/// <param name="Name">Its name.</param>
/// <param name="Organisation">Id of the organisation that builds it, or of its heir.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Funds">The investment by source and year.</param>
/// <param name="Money">What it comes to.</param>
public sealed record Project(
    string Id, string PlanId, string TaskId, string Name, string Organisation, string OrganisationName, IReadOnlyList<ProjectFund> Funds, FundTotals Money)
{
    /// <summary>What its place calls it; null where it has no code.</summary>
    public string? Code { get; init; }

    /// <summary>The targets of the task that it serves.</summary>
    public IReadOnlyList<string> TargetIds { get; init; } = [];

    /// <summary>Where it is built.</summary>
    public string? Place { get; init; }

    /// <summary>What is built.</summary>
    public string? Content { get; init; }

    /// <summary>How much of it.</summary>
    public string? Scale { get; init; }

    /// <summary>The first day of work.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The day by which it is to be complete.</summary>
    public DateOnly? Completion { get; init; }

    /// <summary>Whether it was given up.</summary>
    public bool Dropped { get; init; }

    /// <summary>How far the work has come by the last entry; null where nothing was told.</summary>
    public ProjectProgress? Progress { get; init; }

    /// <summary>Whether the day by which it is to be complete is over and it is not.</summary>
    public bool IsOverdue(DateOnly on) => !Dropped && Completion < on && Progress is null or { Percent: < ProjectProgress.Whole };
}
