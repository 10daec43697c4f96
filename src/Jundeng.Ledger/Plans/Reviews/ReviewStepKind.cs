namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>What a step of a review did.</summary>
public enum ReviewStepKind
{
    /// <summary>Tasks and targets were found right.</summary>
    Accept,

    /// <summary>A task or target was changed, added or removed.</summary>
    Correct,

    /// <summary>The correction of a task or target was taken back.</summary>
    Restore,

    /// <summary>A finding was answered.</summary>
    Answer,

    /// <summary>The step before was undone.</summary>
    Undo,

    /// <summary>All steps since the revision in force were given up.</summary>
    Discard,
}
