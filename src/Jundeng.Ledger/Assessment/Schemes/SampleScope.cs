namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Which values a method that looks at many values looks at.</summary>
public enum SampleScope
{
    /// <summary>Those of all periods together, so that scores can be compared over time.</summary>
    All,

    /// <summary>Those of the same period.</summary>
    Period,
}
