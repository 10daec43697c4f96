namespace Jundeng.Ledger.Reports.Checks;

/// <summary>How grave it is what a check finds.</summary>
public enum CheckLevel
{
    /// <summary>The check is not made.</summary>
    Off,

    /// <summary>The unit must say why it is so (提示).</summary>
    Warning,

    /// <summary>It must be mended (错误).</summary>
    Error,
}
