namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>When an action may be taken, and where it leads.</summary>
/// <param name="Action">The action.</param>
/// <param name="Code">How files and the database write it.</param>
/// <param name="From">The state in which it may be taken; null for the first.</param>
/// <param name="To">The state behind it.</param>
/// <param name="Event">What the event says.</param>
public sealed record MeetingTransition(MeetingAction Action, string Code, MeetingState? From, MeetingState To, string Event)
{
    /// <summary>Whether it takes a reason.</summary>
    public bool NeedsWhy { get; init; }
}
