namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Why a thing stands in a digest, in the order in which it does.</summary>
public enum DigestItemKind
{
    /// <summary>The due day is over.</summary>
    Overdue,

    /// <summary>It was returned to be worked on.</summary>
    Returned,

    /// <summary>It waits to be signed for.</summary>
    ToSign,

    /// <summary>The due day is near.</summary>
    Due,

    /// <summary>It waits for a check or a decision.</summary>
    ToDecide,
}
