namespace Jundeng.Ledger.Reports;

/// <summary>What is done with a report.</summary>
public enum ReportStep
{
    /// <summary>The unit writes on it (暂存).</summary>
    Save,

    /// <summary>The unit attaches a file (上传佐证).</summary>
    Attach,

    /// <summary>The unit takes a file off it (撤下佐证).</summary>
    Detach,

    /// <summary>The unit hands it in, again after it came back (提交).</summary>
    Submit,

    /// <summary>A checker sends it back (退回).</summary>
    Return,

    /// <summary>A checker accepts it (通过).</summary>
    Accept,

    /// <summary>The unit hands in other words or values for an accepted one (更正).</summary>
    Correct,

    /// <summary>A late one is let in (受理).</summary>
    Admit,
}
