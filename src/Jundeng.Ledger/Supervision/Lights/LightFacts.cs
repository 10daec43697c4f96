namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>How one thing stands on a day that is to be done by a day: a target, a milestone, or a task without targets.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Due">The last day.</param>
/// <param name="Elapsed">Share of the time that has passed, in percent.</param>
/// <param name="Progress">How far it is met, in percent; null where nothing is known.</param>
/// <param name="OverdueDays">Days since the due day where it is not met; else 0.</param>
/// <param name="DaysLeft">Days to the due day where it is not met; null where it is met or overdue.</param>
/// <param name="SilentDays">Days since the day of the last value, or since the first day of the plan.</param>
/// <param name="Missing">Whether no value is known.</param>
public sealed record LightFacts(string Name, DateOnly Due, double Elapsed, double? Progress, int OverdueDays, int? DaysLeft, int SilentDays, bool Missing)
{
    /// <summary>What the last check came to; null where there was none.</summary>
    public LightQuality? Quality { get; init; }

    /// <summary>How it stands against the values of single years; null where no year has one.</summary>
    public LightYear? Year { get; init; }

    /// <summary>The working days by which the report on it that was due last is late and has not come; else 0.</summary>
    public int ReportLateDays { get; init; }

    /// <summary>Share of the time less share of the way, in percentage points; null where nothing is known.</summary>
    public double? Behind => Elapsed - Progress;

    /// <summary>The number that a condition looks at; null where it is not known.</summary>
    public double? Of(LightMeasure measure) => measure switch
    {
        LightMeasure.Behind => Behind,
        LightMeasure.Elapsed => Elapsed,
        LightMeasure.Progress => Progress,
        LightMeasure.OverdueDays => OverdueDays,
        LightMeasure.DaysLeft => DaysLeft,
        LightMeasure.YearBehind => Year?.Behind,
        LightMeasure.YearProgress => Year?.Progress,
        LightMeasure.YearOverdueDays => Year?.OverdueDays,
        LightMeasure.ReportLateDays => ReportLateDays,
        _ => SilentDays,
    };

    /// <summary>The facts of something that runs from one day to another.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="from">The first day.</param>
    /// <param name="due">The last day.</param>
    /// <param name="today">The day that is looked at.</param>
    /// <param name="share">How far it is met, 1 = met; null where nothing is known.</param>
    /// <param name="last">The day of the last value; null where there is none.</param>
    public static LightFacts On(string name, DateOnly from, DateOnly due, DateOnly today, double? share, DateOnly? last)
    {
        var met = share >= 1;
        // A thing that is due before its plan begins has all its time behind it.
        var days = Math.Max(1, due.DayNumber - from.DayNumber + 1);
        var elapsed = Math.Clamp((today.DayNumber - from.DayNumber + 1) / (double)days, 0, 1);
        return new LightFacts(
            name,
            due,
            elapsed * 100,
            share * 100,
            met ? 0 : Math.Max(0, today.DayNumber - due.DayNumber),
            met || today > due ? null : due.DayNumber - today.DayNumber,
            Math.Max(0, today.DayNumber - (last ?? from).DayNumber),
            share is null);
    }
}
