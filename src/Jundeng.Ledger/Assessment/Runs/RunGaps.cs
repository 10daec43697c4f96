using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How far regions lie apart, period by period.</summary>
public static class RunGaps
{
    /// <summary>The gaps in the scores of a node; periods in which no region has one are left out.</summary>
    public static IReadOnlyList<PeriodGap> Of(AssessmentRun run, NodeResults node) =>
        [.. run.Periods.Select((period, number) => Of(
            period, [.. run.Regions.Select((region, at) => (region, node.Score[number * run.Regions.Count + at])).Where(one => !double.IsNaN(one.Item2))])).OfType<PeriodGap>()];

    /// <summary>The gap between the numbers of regions; null where there are none.</summary>
    internal static PeriodGap? Of(string period, IReadOnlyList<(string Region, double Score)> scored)
    {
        if (scored.Count == 0) return null;
        var values = scored.Select(one => one.Score).ToArray();
        var (best, last) = (scored.MaxBy(one => one.Score), scored.MinBy(one => one.Score));
        return new PeriodGap(period, scored.Count, new Distribution(values).Mean, best.Region, best.Score, last.Region, last.Score, Variation(values));
    }

    private static double? Variation(double[] values)
    {
        try
        {
            return Measures.Inequality.Variation.Coefficient(new Distribution(values), VariationKind.Population).Value;
        }
        catch (UndefinedMeasureException)
        {
            return null;
        }
    }
}
