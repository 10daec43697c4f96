using Jundeng.Plans;

namespace Jundeng.Ledger.TaskLedger;

/// <summary>The ledger says something else of a task from now on; what is null stays, an empty text is taken away.</summary>
/// <param name="TaskId">The task.</param>
public sealed record TaskChange(string TaskId)
{
    /// <summary>What sort of task it is.</summary>
    public string? Kind { get; init; }

    /// <summary>From which document, meeting or remark it comes.</summary>
    public string? Basis { get; init; }

    /// <summary>The leader in charge.</summary>
    public string? Leader { get; init; }

    /// <summary>The person responsible.</summary>
    public string? Person { get; init; }

    /// <summary>How to reach them.</summary>
    public string? Contact { get; init; }

    /// <summary>Who supervises it.</summary>
    public string? Supervisor { get; init; }

    /// <summary>How pressing it is.</summary>
    public TaskUrgency? Urgency { get; init; }

    /// <summary>The first day of work.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day by which it is due.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How often progress is to be told.</summary>
    public ReportFrequency? ReportEvery { get; init; }

    /// <summary>Who may be shown it.</summary>
    public TaskVisibility? Visibility { get; init; }

    internal LocalText? Where { get; init; }

    internal TaskEntry Of(TaskEntry old) => old with
    {
        Kind = Given(Kind, old.Kind),
        Basis = Given(Basis, old.Basis),
        Leader = Given(Leader, old.Leader),
        Person = Given(Person, old.Person),
        Contact = Given(Contact, old.Contact),
        Supervisor = Given(Supervisor, old.Supervisor),
        Urgency = Urgency ?? old.Urgency,
        Start = Start ?? old.Start,
        Due = Due ?? old.Due,
        OriginalDue = Due is { } due && old.Due is { } before && due != before ? old.OriginalDue ?? before : old.OriginalDue,
        ReportEvery = ReportEvery ?? old.ReportEvery,
        Visibility = Visibility ?? old.Visibility,
    };

    private static string? Given(string? text, string? old) => text is null ? old : text.Trim() is { Length: > 0 } given ? given : null;
}
