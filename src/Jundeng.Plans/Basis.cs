namespace Jundeng.Plans;

/// <summary>Whether a target's value is a level or a change.</summary>
public enum Basis
{
    /// <summary>A level (达到95%).</summary>
    Level,

    /// <summary>A rise by percentage points or an amount (提高3个百分点).</summary>
    Increase,

    /// <summary>A fall by percentage points or an amount (下降5个百分点).</summary>
    Decrease,

    /// <summary>A rate of change (年均增长8%).</summary>
    Growth,
}
