namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A row of <c>meeting_attendance</c>.</summary>
internal sealed record AttendanceRow(long MeetingNo, long OrgRegion, long OrgNo);
