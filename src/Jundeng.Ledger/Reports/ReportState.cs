namespace Jundeng.Ledger.Reports;

/// <summary>Where a report stands. One that nobody has begun has no state.</summary>
public enum ReportState
{
    /// <summary>Begun and not handed in (草稿).</summary>
    Draft,

    /// <summary>Handed in, to be checked (待审核).</summary>
    Submitted,

    /// <summary>Sent back with a reason (已退回).</summary>
    Returned,

    /// <summary>Handed in after closing, set apart until it is admitted (待受理).</summary>
    Quarantined,

    /// <summary>Accepted; its values hold (已通过).</summary>
    Accepted,
}
