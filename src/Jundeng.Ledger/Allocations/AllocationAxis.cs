namespace Jundeng.Ledger.Allocations;

/// <summary>What a target is divided by.</summary>
public enum AllocationAxis
{
    /// <summary>Units and lower regions.</summary>
    Parts,

    /// <summary>The years of a plan of several.</summary>
    Years,
}
