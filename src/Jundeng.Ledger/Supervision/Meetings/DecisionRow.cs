namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A row of <c>meeting_decision</c> with the ids of its task and its order.</summary>
internal sealed record DecisionRow(
    long MeetingNo, string MeetingId, long DecisionNo, long? AgendaNo, string Text, string? TaskId, long OrgRegion, long OrgNo, string DueOn, long? MilestoneNo, string? OrderId);
