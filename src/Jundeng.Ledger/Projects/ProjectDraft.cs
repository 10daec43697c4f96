using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

/// <summary>What is to be said of a project; what is null stays as it was, an empty text is taken away.</summary>
public sealed record ProjectDraft
{
    /// <summary>The task for which it is built; a new project needs one.</summary>
    public string? TaskId { get; init; }

    /// <summary>What its place calls it (项目代码); no two projects of a plan have the same.</summary>
    public string? Code { get; init; }

    /// <summary>Its name; a new project needs one.</summary>
    public string? Name { get; init; }

    /// <summary>The targets of the task that it serves.</summary>
    public IReadOnlyList<string>? TargetIds { get; init; }

    /// <summary>The organisation that builds it: its id, or its name in the region of the plan; a new project needs one.</summary>
    public string? Unit { get; init; }

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

    /// <summary>The total investment in 分; a new project needs one.</summary>
    public long? Total { get; init; }

    /// <summary>The investment by source and year, which comes to the total; a new project needs it.</summary>
    public IReadOnlyList<ProjectFund>? Funds { get; init; }

    /// <summary>Whether the project is given up: it counts no longer and keeps its story.</summary>
    public bool Drop { get; init; }

    internal LocalText? Where { get; init; }
}
