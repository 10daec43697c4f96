namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>What was done with a meeting.</summary>
/// <param name="No">From 1.</param>
/// <param name="Action">What.</param>
/// <param name="State">Where the meeting stands behind it.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who.</param>
/// <param name="Why">Why; null where no reason was given.</param>
public sealed record MeetingStep(int No, MeetingAction Action, MeetingState State, DateTimeOffset At, string Who, string? Why);
