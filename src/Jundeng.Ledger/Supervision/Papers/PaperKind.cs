namespace Jundeng.Ledger.Supervision.Papers;

/// <summary>What a paper is.</summary>
public enum PaperKind
{
    /// <summary>A circular on the state of all tasks (通报).</summary>
    Bulletin,

    /// <summary>A consolidated report to the government (汇总报告).</summary>
    Summary,
}
