using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>What people call the states of a meeting and what is done with it.</summary>
public static class MeetingTerms
{
    /// <summary>A state, such as 已召开.</summary>
    public static LocalText Of(MeetingState state) => MeetingMessages.Of(state);

    /// <summary>An action, such as 召开.</summary>
    public static LocalText Of(MeetingAction action) => MeetingMessages.Of(action);

    /// <summary>Where an item of an agenda comes from, such as 预警.</summary>
    public static LocalText Of(AgendaKind kind) => MeetingMessages.Of(kind);
}
