namespace Jundeng.Ledger.Allocations;

/// <summary>What an organisation has to do with a task or a target.</summary>
public enum DutyRole
{
    /// <summary>It leads the task, and reports the values of its targets unless somebody else does (牵头).</summary>
    Lead,

    /// <summary>It takes part in the task and reports in words (配合).</summary>
    Cooperating,

    /// <summary>It answers for a part of a target that was given to it (分解).</summary>
    Part,
}
