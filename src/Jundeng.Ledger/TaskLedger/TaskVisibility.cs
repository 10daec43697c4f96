namespace Jundeng.Ledger.TaskLedger;

/// <summary>Who may be shown what a ledger says of a task.</summary>
public enum TaskVisibility
{
    /// <summary>Everybody (公开).</summary>
    Public,

    /// <summary>Those who work with it (内部).</summary>
    Internal,

    /// <summary>Only those who must know (敏感).</summary>
    Sensitive,
}
