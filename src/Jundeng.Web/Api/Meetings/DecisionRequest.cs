using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Web.Api.Meetings;

/// <summary>Something that a meeting decides.</summary>
/// <param name="Text">What.</param>
/// <param name="Organisation">Id of the organisation that sees to it, or its name in the region of the plan.</param>
/// <param name="Due">By when.</param>
/// <param name="AgendaNo">The item of the agenda, by its number.</param>
/// <param name="TaskId">The task; null = that of the item of the agenda, if it is about one.</param>
/// <param name="Kind">What it becomes.</param>
public sealed record DecisionRequest(string Text, string Organisation, DateOnly Due, int? AgendaNo = null, string? TaskId = null, DecisionKind Kind = DecisionKind.Minutes)
{
    internal NewDecision Of(string meeting) => new(meeting, Text, Organisation, Due) { AgendaNo = AgendaNo, TaskId = TaskId, Kind = Kind };
}
