namespace Jundeng.Measures;

/// <summary>Whether more is better.</summary>
public enum Direction
{
    /// <summary>More is better (正向). The default.</summary>
    Positive,

    /// <summary>Less is better (逆向).</summary>
    Negative,
}
