namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>拟召开</summary>
    Planned,

    /// <summary>已召开</summary>
    Held,

    /// <summary>已办结: nothing more is recorded, the minutes hold</summary>
    Closed,

    /// <summary>已取消</summary>
    Cancelled,
}
