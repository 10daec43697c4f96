namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Something that a meeting decides.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Text">What.</param>
/// <param name="Organisation">Id of the organisation that sees to it, or its name in the region of the plan.</param>
/// <param name="Due">By when.</param>
public sealed record NewDecision(string MeetingId, string Text, string Organisation, DateOnly Due)
{
    /// <summary>The item of the agenda, by its number.</summary>
    public int? AgendaNo { get; init; }

    /// <summary>The task; null = that of the item of the agenda, if it is about one.</summary>
    public string? TaskId { get; init; }

    /// <summary>What it becomes.</summary>
    public DecisionKind Kind { get; init; }
}
