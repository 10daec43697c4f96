namespace Jundeng.Ledger.Releases;

/// <summary>Where a release stands.</summary>
public enum ReleaseState
{
    /// <summary>待批准</summary>
    Proposed,

    /// <summary>已发布</summary>
    Public,

    /// <summary>未予批准</summary>
    Refused,

    /// <summary>已被替代</summary>
    Replaced,

    /// <summary>已撤回</summary>
    Withdrawn,
}
