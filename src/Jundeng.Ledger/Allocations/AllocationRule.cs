namespace Jundeng.Ledger.Allocations;

/// <summary>How parts are held against the whole.</summary>
public enum AllocationRule
{
    /// <summary>Their sum: counts, lengths, money.</summary>
    Sum,

    /// <summary>The sum of their numerators against that of their denominators: shares and rates.</summary>
    Ratio,

    /// <summary>Each of them against the whole: a standard that holds for everyone, such as minutes to arrive.</summary>
    Each,

    /// <summary>The last year against the whole: a state that is reached in the end.</summary>
    End,
}
