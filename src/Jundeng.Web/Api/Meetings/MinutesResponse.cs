using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Web.Api.Meetings;

/// <summary>The minutes of a meeting.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The text in Markdown.</param>
public sealed record MinutesResponse(string Title, string Text)
{
    internal static MinutesResponse Of(MeetingMinutes minutes) => new(minutes.Title, minutes.Text);
}
