namespace Jundeng.Measures.Coherence;

/// <summary>From where on an audit speaks up. Habits of the handbook, not rules; each may be set.</summary>
public sealed record AuditLimits
{
    /// <summary>The least share of values that are there; 0.65.</summary>
    public double Present { get; init; } = 0.65;

    /// <summary>The least share of different values among those there; 0.1.</summary>
    public double Distinct { get; init; } = 0.1;

    /// <summary>The |skew| beyond which, with the kurtosis, an indicator has outliers; 2.</summary>
    public double Skew { get; init; } = 2;

    /// <summary>The kurtosis for the same; 3.5.</summary>
    public double Kurtosis { get; init; } = 3.5;

    /// <summary>The r at or below which siblings are opposed; −0.4.</summary>
    public double Opposed { get; init; } = -0.4;

    /// <summary>The r at or above which siblings are redundant; 0.92.</summary>
    public double Redundant { get; init; } = 0.92;

    /// <summary>The |r| with the index below which an indicator is silent; 0.3.</summary>
    public double Silent { get; init; } = 0.3;

    /// <summary>The effective ÷ nominal weight at or above which an indicator is dominant; 2.</summary>
    public double Dominant { get; init; } = 2;

    /// <summary>The least Cronbach's α; 0.6.</summary>
    public double Alpha { get; init; } = 0.6;

    /// <summary>The least share of the first component; 0.4.</summary>
    public double FirstComponent { get; init; } = 0.4;
}
