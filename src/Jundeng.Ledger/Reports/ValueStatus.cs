namespace Jundeng.Ledger.Reports;

/// <summary>What sort of value was reported. The last three come without a number: zero is never missing.</summary>
public enum ValueStatus
{
    /// <summary>A final value (正常).</summary>
    Normal,

    /// <summary>To be confirmed later (初步).</summary>
    Provisional,

    /// <summary>Corrects an earlier value (修订).</summary>
    Revised,

    /// <summary>Not counted but estimated (估计).</summary>
    Estimated,

    /// <summary>Should be there but is not (缺失).</summary>
    Missing,

    /// <summary>Does not arise here (不适用); left out of every mean.</summary>
    NotApplicable,

    /// <summary>Known but not to be told (不公开); counted as missing.</summary>
    Suppressed,
}
