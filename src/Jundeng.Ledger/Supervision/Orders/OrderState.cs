namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderState
{
    /// <summary>已下达</summary>
    Issued,

    /// <summary>已签收</summary>
    SignedFor,

    /// <summary>办理中</summary>
    InHand,

    /// <summary>申请延期</summary>
    ExtensionAsked,

    /// <summary>待核查</summary>
    Reported,

    /// <summary>已办结</summary>
    Settled,

    /// <summary>已销号</summary>
    Closed,

    /// <summary>已暂停</summary>
    Suspended,

    /// <summary>已终止</summary>
    Terminated,
}
