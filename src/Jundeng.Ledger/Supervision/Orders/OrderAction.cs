namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>What can be done with an order; <see cref="OrderMachine"/> says when.</summary>
public enum OrderAction
{
    /// <summary>下达</summary>
    Issue,

    /// <summary>签收</summary>
    Sign,

    /// <summary>开始办理</summary>
    Start,

    /// <summary>申请延期</summary>
    AskExtension,

    /// <summary>同意延期</summary>
    GrantExtension,

    /// <summary>不同意延期</summary>
    RefuseExtension,

    /// <summary>报告办理结果</summary>
    Report,

    /// <summary>核查通过</summary>
    Pass,

    /// <summary>核查退回</summary>
    Return,

    /// <summary>销号</summary>
    Close,

    /// <summary>回头看、重新督办</summary>
    Reopen,

    /// <summary>暂停</summary>
    Suspend,

    /// <summary>恢复</summary>
    Resume,

    /// <summary>终止</summary>
    Terminate,
}
