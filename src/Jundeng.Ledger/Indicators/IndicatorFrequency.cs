namespace Jundeng.Ledger.Indicators;

/// <summary>How often an indicator is measured.</summary>
public enum IndicatorFrequency
{
    /// <summary>Once a year.</summary>
    Year,

    /// <summary>Twice a year.</summary>
    HalfYear,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>Every month.</summary>
    Month,
}
