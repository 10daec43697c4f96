namespace Jundeng.Measures;

/// <summary>What happens to a digit that is exactly half.</summary>
public enum RoundingMode
{
    /// <summary>Away from zero (四舍五入), as statistical bulletins do. The default.</summary>
    HalfAwayFromZero,

    /// <summary>To the even neighbour, as GB/T 8170-2008 orders.</summary>
    HalfToEven,

    /// <summary>Toward zero: cut off.</summary>
    Truncate,
}
