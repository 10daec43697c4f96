namespace Jundeng.Ledger.TaskLedger;

/// <summary>How pressing a task is.</summary>
public enum TaskUrgency
{
    /// <summary>As every task (一般).</summary>
    Normal,

    /// <summary>To be looked at more often (紧急).</summary>
    Urgent,

    /// <summary>Before everything else (特急).</summary>
    VeryUrgent,
}
