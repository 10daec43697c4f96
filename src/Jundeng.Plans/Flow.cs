namespace Jundeng.Plans;

/// <summary>Whether a value counts what happened in a period or what there is at a moment.</summary>
public enum Flow
{
    /// <summary>In a period (新增, 全年).</summary>
    Flow,

    /// <summary>At a moment (累计, 达到).</summary>
    Stock,
}
