namespace Jundeng.Plans;

/// <summary>How a target's value is meant.</summary>
public enum Comparator
{
    /// <summary>The value itself (完成, 新增, 达到).</summary>
    Equal,

    /// <summary>The value or more (以上, 不低于, 至少).</summary>
    AtLeast,

    /// <summary>The value or less (以内, 不超过, 控制在…内).</summary>
    AtMost,

    /// <summary>About the value (约, 左右, 近).</summary>
    Approximately,
}
