namespace Jundeng.Ledger.Indicators;

/// <summary>Which way is better.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better (正向).</summary>
    Positive,

    /// <summary>Less is better (逆向).</summary>
    Negative,

    /// <summary>Neither too much nor too little (适度).</summary>
    Interval,
}
