namespace Jundeng.Ledger.Releases;

/// <summary>What can be done with a release; <see cref="ReleaseMachine"/> says when.</summary>
public enum ReleaseAction
{
    /// <summary>拟定</summary>
    Propose,

    /// <summary>批准发布</summary>
    Approve,

    /// <summary>不予批准</summary>
    Refuse,

    /// <summary>由后一次发布替代</summary>
    Replace,

    /// <summary>撤回</summary>
    Withdraw,
}
