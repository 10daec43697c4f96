namespace Jundeng.Measures.Treatment;

/// <summary>What is done where winsorising was not enough.</summary>
public enum OutlierFallback
{
    /// <summary>The winsorised values stand.</summary>
    Winsorised,

    /// <summary>The original values stand.</summary>
    Original,

    /// <summary>The original values are taken to ln(x − min + 0.01·(max − min)).</summary>
    Logarithm,
}
