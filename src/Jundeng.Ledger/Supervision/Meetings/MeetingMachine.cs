using Jundeng.Ledger.Audit;
using static Jundeng.Ledger.Supervision.Meetings.MeetingState;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>The life of a meeting: every transition that there is. Whatever is not listed is refused.</summary>
public static class MeetingMachine
{
    /// <summary>All transitions, one an action.</summary>
    public static IReadOnlyList<MeetingTransition> Transitions { get; } =
    [
        new(MeetingAction.Plan, "plan", null, Planned, EventType.MeetingPlanned),
        new(MeetingAction.Move, "move", Planned, Planned, EventType.MeetingMoved),
        new(MeetingAction.SetAgenda, "agenda", Planned, Planned, EventType.MeetingAgendaSet),
        new(MeetingAction.Hold, "hold", Planned, Held, EventType.MeetingHeld),
        new(MeetingAction.Decide, "decide", Held, Held, EventType.MeetingDecided),
        new(MeetingAction.Close, "close", Held, Closed, EventType.MeetingClosed),
        new(MeetingAction.Cancel, "cancel", Planned, Cancelled, EventType.MeetingCancelled) { NeedsWhy = true },
    ];

    private static readonly string[] s_states = ["planned", "held", "closed", "cancelled"];

    /// <summary>The transition of an action.</summary>
    public static MeetingTransition Of(MeetingAction action) => Transitions[(int)action];

    /// <summary>The code of a state, such as <c>held</c>.</summary>
    public static string Of(MeetingState state) => s_states[(int)state];

    internal static MeetingState State(string code) => (MeetingState)Array.IndexOf(s_states, code);

    internal static MeetingAction Action(string code) => Transitions.First(transition => transition.Code == code).Action;
}
