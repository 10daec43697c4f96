namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>The minutes of a meeting (会议纪要).</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text in Markdown.</param>
public sealed record MeetingMinutes(Meeting Meeting, string Title, string Text);
