using Jundeng.Measures;
using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How far regions lie apart, period by period.</summary>
public static class RunGaps
{
    /// <summary>The gaps in the scores of a node; periods in which no region has one are left out.</summary>
    public static IReadOnlyList<PeriodGap> Of(AssessmentRun run, NodeResults node) =>
        [.. run.Periods.Select((period, number) => Of(run, node, period, number)).OfType<PeriodGap>()];

    private static PeriodGap? Of(AssessmentRun run, NodeResults node, string period, int number)
    {
        var scored = run.Regions.Select((region, at) => (Region: region, Score: node.Score[number * run.Regions.Count + at])).Where(one => !double.IsNaN(one.Score)).ToList();
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
