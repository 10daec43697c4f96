namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Something that a meeting has decided (议定事项).</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="No">Its number in the meeting, from 1.</param>
/// <param name="Text">What.</param>
/// <param name="Organisation">Id of the organisation that sees to it, or of its heir.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Due">By when.</param>
public sealed record MeetingDecision(string MeetingId, int No, string Text, string Organisation, string OrganisationName, DateOnly Due)
{
    /// <summary>The item of the agenda, by its number; null for none.</summary>
    public int? AgendaNo { get; init; }

    /// <summary>The task; null for none.</summary>
    public string? TaskId { get; init; }

    /// <summary>The milestone of the plan that it has become; null for none.</summary>
    public int? MilestoneNo { get; init; }

    /// <summary>The order that it has become; null for none.</summary>
    public string? OrderId { get; init; }
}
