using System.Globalization;
using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Whether subgroups draw nearer over the dates of a table. Taken over those that are there on every date; dates are years.</summary>
internal static class ConvergenceMeasures
{
    private const int DatesForTrend = 3;

    public static IEnumerable<string> Ids => ["sigma_trend", "beta", "beta_speed", "beta_half_life"];

    /// <summary>One result for each series of two dates or more.</summary>
    public static IEnumerable<InequalityResult> Of(IReadOnlyList<SubgroupSetting> settings, double level) => settings
        .Where(setting => Year(setting) is not null)
        .GroupBy(setting => string.Join('\0', setting.Keys.Where(key => !IsDate(key)).Select(key => key.Value)), StringComparer.Ordinal)
        .Select(series => series.OrderBy(Year).ToList())
        .Where(series => series.Count > 1 && series.Select(Year).Distinct().Count() == series.Count)
        .Select(series => OverTime(series, level));

    private static InequalityResult OverTime(List<SubgroupSetting> series, double level)
    {
        var common = series[0].Subgroups.Where(name => series.All(setting => setting.Subgroups.Contains(name))).ToList();
        var values = series.Select(setting => common.Select(name => setting.Comparison.Groups.Values[Place(setting, name)]).ToArray()).ToArray();
        var years = series.Select(setting => Year(setting)!.Value).ToArray();
        var dates = $"{series[0].Keys.Single(IsDate).Value}/{series[^1].Keys.Single(IsDate).Value}";
        return new InequalityResult(
            [.. series[0].Keys.Select(key => IsDate(key) ? KeyValuePair.Create(key.Key, dates) : key)], common.Count, null, [.. Measures(values, years, level)]);
    }

    private static IEnumerable<MeasureResult> Measures(double[][] values, double[] years, double level)
    {
        if (years.Length >= DatesForTrend) yield return Defined.Or("sigma_trend", () => Convergence.Sigma(Table.FromColumns(values), years, level).Trend);
        BetaConvergence Beta() => Convergence.Beta(values[0], values[^1], years[^1] - years[0], level);
        yield return Defined.Or("beta", () => Beta().Slope);
        yield return Defined.Or("beta_speed", () => new Estimate(Beta().Speed ?? throw Never()));
        yield return Defined.Or("beta_half_life", () => new Estimate(Beta().HalfLife ?? throw Never()));
    }

    private static UndefinedMeasureException Never() => new(UndefinedReason.OutOfRange, "The gaps do not close.");

    private static int Place(SubgroupSetting setting, string name)
    {
        for (var i = 0; i < setting.Subgroups.Count; i++)
            if (setting.Subgroups[i] == name) return i;
        throw new ArgumentException(name, nameof(name));
    }

    private static bool IsDate(KeyValuePair<string, string> key) => key.Key == SubgroupColumns.Date.Name;

    private static double? Year(SubgroupSetting setting) =>
        setting.Keys.FirstOrDefault(IsDate).Value is { } date && double.TryParse(Text.Plain(date).TrimEnd('年'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var year) ? year : null;
}
