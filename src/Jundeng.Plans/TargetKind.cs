namespace Jundeng.Plans;

/// <summary>What role a quantity plays in a plan.</summary>
public enum TargetKind
{
    /// <summary>A commitment.</summary>
    Target,

    /// <summary>An explicit start (由45元提高到50元).</summary>
    Baseline,

    /// <summary>A part of another target's value (其中…).</summary>
    Part,

    /// <summary>Money planned for the work as a whole.</summary>
    Funding,
}
