namespace Jundeng.Plans.Tests.Scoring;

/// <summary>What a reading must reach.</summary>
internal static class Bars
{
    /// <summary>For all plans taken as one.</summary>
    public static readonly IReadOnlyDictionary<string, double> Pooled = new Dictionary<string, double>
    {
        ["task.f1"] = 0.98,
        ["task.title"] = 0.98,
        ["task.domain"] = 0.95,
        ["task.units"] = 0.98,
        ["target.f1"] = 0.97,
        ["target.span"] = 0.98,
        ["target.unit"] = 0.98,
        ["target.comparator"] = 0.97,
        ["target.kind"] = 0.95,
        ["target.task"] = 0.98,
        ["target.indicator"] = 0.90,
    };

    /// <summary>For plans of our own making, whose names of indicators are completed more often.</summary>
    public static readonly IReadOnlyDictionary<string, double> Own = new Dictionary<string, double>(Pooled) { ["target.indicator"] = 0.87 };

    /// <summary>For each plan.</summary>
    public static readonly IReadOnlyDictionary<string, double> Single = new Dictionary<string, double> { ["task.f1"] = 0.90, ["task.units"] = 0.90, ["target.f1"] = 0.90 };

    public static void Assert(string name, Score score, IReadOnlyDictionary<string, double> bars)
    {
        var below = bars.Select(bar => (bar.Key, Bar: bar.Value, Reached: Of(score, bar.Key))).Where(figure => figure.Reached < figure.Bar)
            .Select(figure => FormattableString.Invariant($"{name}: {figure.Key} {figure.Reached:0.000}, at least {figure.Bar:0.00} is wanted")).ToList();
        Xunit.Assert.True(below.Count == 0, string.Join('\n', below.Concat(score.Errors)));
    }

    private static double Of(Score score, string figure) => figure switch { "task.f1" => score.TaskF1, "target.f1" => score.TargetF1, _ => score.Share(figure) };
}
