namespace Jundeng.Ledger.Feedback;

/// <summary>Where a message of the public stands.</summary>
public enum FeedbackState
{
    /// <summary>待办理</summary>
    Received,

    /// <summary>已答复</summary>
    Answered,

    /// <summary>不予答复</summary>
    SetAside,
}
