namespace Jundeng.Ledger.TaskLedger;

/// <summary>How often progress of a task is to be told.</summary>
public enum ReportFrequency
{
    /// <summary>Every day.</summary>
    Day,

    /// <summary>Every week.</summary>
    Week,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>At mid-year and at the end of the year.</summary>
    HalfYear,

    /// <summary>Once a year.</summary>
    Year,

    /// <summary>At each milestone.</summary>
    Stage,
}
