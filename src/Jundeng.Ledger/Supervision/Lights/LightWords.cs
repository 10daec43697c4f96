namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The words by which rule sets write measures, shapes and results of checks.</summary>
public static class LightWords
{
    /// <summary>What conditions look at.</summary>
    public static IReadOnlyDictionary<string, LightMeasure> Measures { get; } = new Dictionary<string, LightMeasure>(StringComparer.Ordinal)
    {
        ["behind"] = LightMeasure.Behind,
        ["elapsed"] = LightMeasure.Elapsed,
        ["progress"] = LightMeasure.Progress,
        ["overdue-days"] = LightMeasure.OverdueDays,
        ["days-left"] = LightMeasure.DaysLeft,
        ["silent-days"] = LightMeasure.SilentDays,
        ["year-behind"] = LightMeasure.YearBehind,
        ["year-progress"] = LightMeasure.YearProgress,
        ["year-overdue-days"] = LightMeasure.YearOverdueDays,
        ["report-late-days"] = LightMeasure.ReportLateDays,
    };

    /// <summary>Shapes.</summary>
    public static IReadOnlyDictionary<string, LightShape> Shapes { get; } = new Dictionary<string, LightShape>(StringComparer.Ordinal)
    {
        ["circle"] = LightShape.Circle,
        ["triangle"] = LightShape.Triangle,
        ["square"] = LightShape.Square,
        ["diamond"] = LightShape.Diamond,
        ["ring"] = LightShape.Ring,
    };

    /// <summary>Results of checks.</summary>
    public static IReadOnlyDictionary<string, LightQuality> Qualities { get; } = new Dictionary<string, LightQuality>(StringComparer.Ordinal)
    {
        ["passed"] = LightQuality.Passed,
        ["returned"] = LightQuality.Returned,
        ["failed"] = LightQuality.Failed,
    };

    /// <summary>A shape as a sign.</summary>
    public static string Sign(LightShape shape) => shape switch
    {
        LightShape.Circle => "●",
        LightShape.Triangle => "▲",
        LightShape.Square => "■",
        LightShape.Diamond => "◆",
        _ => "○",
    };

    internal static string? Of(LightQuality? quality) => quality is { } known ? Qualities.First(word => word.Value == known).Key : null;
}
