namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A coordination meeting (调度会议) on a plan.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-c1</c>; given once.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">The day.</param>
/// <param name="Place">Where; null where it was not said.</param>
/// <param name="Chair">Who leads it; null where it was not said.</param>
/// <param name="Agenda">What is to be talked about.</param>
/// <param name="Units">The organisations that attended; none before it was held.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Steps">All steps, from its planning on.</param>
public sealed record Meeting(
    string Id, string PlanId, string Title, DateOnly On, string? Place, string? Chair, IReadOnlyList<AgendaItem> Agenda, IReadOnlyList<MeetingUnit> Units,
    IReadOnlyList<MeetingDecision> Decisions, IReadOnlyList<MeetingStep> Steps)
{
    /// <summary>Where it stands.</summary>
    public MeetingState State => Steps[^1].State;
}
