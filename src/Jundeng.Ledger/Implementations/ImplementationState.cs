namespace Jundeng.Ledger.Implementations;

/// <summary>Where an implementation plan stands.</summary>
public enum ImplementationState
{
    /// <summary>The lead unit has handed it in; the coordinating office is to look at it.</summary>
    HandedIn,

    /// <summary>The lead unit has taken it back.</summary>
    Withdrawn,

    /// <summary>The office wants it changed.</summary>
    Returned,

    /// <summary>It holds, and its milestones are those of the task.</summary>
    Accepted,
}
