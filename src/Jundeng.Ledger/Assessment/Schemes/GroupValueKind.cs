namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What is made of the values of groups.</summary>
public enum GroupValueKind
{
    /// <summary>The value of one group.</summary>
    One,

    /// <summary>The first over the second.</summary>
    Ratio,

    /// <summary>The first less the second.</summary>
    Difference,

    /// <summary>The lower over the higher, 1 for equal.</summary>
    Closeness,

    /// <summary>The mean by population.</summary>
    Mean,
}
