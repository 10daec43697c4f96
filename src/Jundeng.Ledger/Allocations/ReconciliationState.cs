namespace Jundeng.Ledger.Allocations;

/// <summary>How parts stand to the whole.</summary>
public enum ReconciliationState
{
    /// <summary>If every part is met, the whole is.</summary>
    Fits,

    /// <summary>Even with every part met the whole is missed from below.</summary>
    Below,

    /// <summary>With every part met the whole is exceeded where it must not be.</summary>
    Above,
}
