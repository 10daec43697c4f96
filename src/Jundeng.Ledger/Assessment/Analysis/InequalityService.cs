namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>
/// Measures the inequality of subgroups. Ids and scales are those of the WHO package healthequal: <c>covar</c> in percent, <c>ti</c> and <c>mld</c> times 1000;
/// what the package lacks stands beside them.
/// </summary>
public static class InequalityService
{
    /// <summary>The ids of all measures.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. SubgroupMeasures.All.Select(measure => measure.Id), .. DistributionMeasures.Ids, .. DecompositionMeasures.Ids, .. ConvergenceMeasures.Ids];

    /// <summary>The measures that apply to each setting, and the change over time of those of which there are several dates.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="options">Which measures, and their intervals.</param>
    public static IReadOnlyList<InequalityResult> Measure(IReadOnlyList<SubgroupSetting> settings, InequalityOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        return [.. settings.Select(setting => Of(setting, options)).Concat(ConvergenceMeasures.Of(settings, options.Level)).Select(result => Wanted(result, options)).Where(result => result.Measures.Count > 0)];
    }

    private static InequalityResult Of(SubgroupSetting setting, InequalityOptions options)
    {
        var drawn = options.Draws == 0 ? null : DrawnIntervals.Of(setting.Comparison, options);
        var measures = SubgroupMeasures.Of(setting.Comparison, options.Level, drawn)
            .Concat(DistributionMeasures.Of(setting.Comparison.Groups, options.Level, drawn))
            .Concat(DecompositionMeasures.Of(setting));
        return new InequalityResult(setting.Keys, setting.Subgroups.Count, setting.Comparison.Groups.Mean, [.. measures]);
    }

    private static InequalityResult Wanted(InequalityResult result, InequalityOptions options) =>
        options.Measures.Count == 0 ? result : result with { Measures = [.. result.Measures.Where(measure => options.Measures.Contains(measure.Id))] };
}
