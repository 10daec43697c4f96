namespace Jundeng.Ledger.Reports;

/// <summary>How far a task without a target is.</summary>
public enum WorkState
{
    /// <summary>已完成.</summary>
    Done,

    /// <summary>部分完成.</summary>
    Partly,

    /// <summary>未完成.</summary>
    NotDone,
}
