namespace Jundeng.Ledger.Rounds;

/// <summary>What sort of period a round is about.</summary>
public enum PeriodKind
{
    /// <summary>From the first of January to the end of June (年中).</summary>
    MidYear,

    /// <summary>A whole year (年末).</summary>
    YearEnd,

    /// <summary>A quarter (季度).</summary>
    Quarter,

    /// <summary>A month (月度).</summary>
    Month,

    /// <summary>From any day to any other (自定).</summary>
    Own,
}
