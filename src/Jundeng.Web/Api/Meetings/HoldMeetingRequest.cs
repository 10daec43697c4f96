namespace Jundeng.Web.Api.Meetings;

/// <summary>A meeting was held.</summary>
/// <param name="Organisations">Those that attended: their ids, or their names in the region of the plan.</param>
public sealed record HoldMeetingRequest(IReadOnlyList<string> Organisations);
