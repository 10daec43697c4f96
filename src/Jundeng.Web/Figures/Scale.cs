namespace Jundeng.Web.Figures;

/// <summary>In what amounts are given; one for a whole page.</summary>
public enum Scale
{
    /// <summary>As they are.</summary>
    One,

    /// <summary>万.</summary>
    TenThousand,

    /// <summary>亿.</summary>
    HundredMillion,
}
