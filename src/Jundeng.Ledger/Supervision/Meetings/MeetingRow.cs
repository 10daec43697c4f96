namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A row of <c>meeting</c> with its plan.</summary>
internal sealed record MeetingRow(long RegionId, long MeetingNo, string PublicId, string PlanId, long PlanNo);
