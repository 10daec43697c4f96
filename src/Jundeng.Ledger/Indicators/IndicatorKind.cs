namespace Jundeng.Ledger.Indicators;

/// <summary>What an indicator counts.</summary>
public enum IndicatorKind
{
    /// <summary>What happens in a period (当期).</summary>
    Flow,

    /// <summary>What there is at a moment (累计).</summary>
    Stock,

    /// <summary>A numerator over a denominator (比率).</summary>
    Ratio,

    /// <summary>Those served over those entitled (覆盖率).</summary>
    Coverage,

    /// <summary>Whether something is there (是否).</summary>
    YesNo,
}
