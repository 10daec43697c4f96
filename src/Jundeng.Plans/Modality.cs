namespace Jundeng.Plans;

/// <summary>How firmly a plan promises.</summary>
public enum Modality
{
    /// <summary>确保.</summary>
    Ensure,

    /// <summary>力争, 争取.</summary>
    Strive,

    /// <summary>计划, 拟.</summary>
    Plan,
}
