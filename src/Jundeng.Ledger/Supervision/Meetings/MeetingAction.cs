namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>What can be done with a meeting; <see cref="MeetingMachine"/> says when.</summary>
public enum MeetingAction
{
    /// <summary>拟定</summary>
    Plan,

    /// <summary>改期</summary>
    Move,

    /// <summary>调整议题</summary>
    SetAgenda,

    /// <summary>召开</summary>
    Hold,

    /// <summary>议定事项</summary>
    Decide,

    /// <summary>办结</summary>
    Close,

    /// <summary>取消</summary>
    Cancel,
}
