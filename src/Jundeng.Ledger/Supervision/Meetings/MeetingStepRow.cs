namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A row of <c>meeting_step</c> with its event.</summary>
internal sealed record MeetingStepRow(
    long MeetingNo, long StepNo, long EventSeq, string Action, string State, string Title, string OnDate, string? Place, string? Chair, string At, string Who, string? Why)
{
    public MeetingStep ToStep() => new((int)StepNo, MeetingMachine.Action(Action), MeetingMachine.State(State), Iso.ToMoment(At), Who, Why);
}
