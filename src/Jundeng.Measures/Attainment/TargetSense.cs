namespace Jundeng.Measures;

/// <summary>In which sense a target is to be met.</summary>
public enum TargetSense
{
    /// <summary>The target or more (≥).</summary>
    AtLeast,

    /// <summary>The target or less (≤).</summary>
    AtMost,

    /// <summary>The target itself, exactly or about (=, ≈); going beyond it counts as met, except for a target of 0.</summary>
    Exactly,
}
