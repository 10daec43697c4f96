namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What a condition looks at.</summary>
public enum LightMeasure
{
    /// <summary>Share of the time that has passed, less the share of the way that is done, in percentage points.</summary>
    Behind,

    /// <summary>Share of the time from the first day of the plan to the due day that has passed, in percent.</summary>
    Elapsed,

    /// <summary>How far it is met, in percent, surplus cut off.</summary>
    Progress,

    /// <summary>Days since the due day where it is not met.</summary>
    OverdueDays,

    /// <summary>Days to the due day where it is not met.</summary>
    DaysLeft,

    /// <summary>Days since the day of the last value, or since the first day of the plan.</summary>
    SilentDays,

    /// <summary>Share of the year that has passed, less how far the value of the year is met, in percentage points.</summary>
    YearBehind,

    /// <summary>How far the value of the year is met, in percent, surplus cut off.</summary>
    YearProgress,

    /// <summary>Days since the end of the year before where its value is not met.</summary>
    YearOverdueDays,

    /// <summary>Working days since the report that was due last should have come, where it has not.</summary>
    ReportLateDays,
}
