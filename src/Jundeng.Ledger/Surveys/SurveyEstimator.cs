using Jundeng.Measures;
using Jundeng.Measures.Surveys;

namespace Jundeng.Ledger.Surveys;

/// <summary>From the answers of a region to its estimates, with the errors that follow from weights, strata and clusters.</summary>
internal static class SurveyEstimator
{
    private const double Percent = 100;

    public static SurveyEstimate Of(string indicator, string region, string regionName, IReadOnlyCollection<SurveyAnswer> answers, SurveyDeclaration survey, int smallest)
    {
        if (answers.Count < smallest) return new SurveyEstimate(indicator, region, regionName, null, null, null, null);
        double[] weights = [.. answers.Select(answer => answer.Weight)];
        var strata = Numbered(answers.Select(answer => answer.Stratum));
        // Where no cluster is named each respondent was drawn alone.
        var clusters = Numbered(answers.Select(answer => answer.Cluster ?? $"\0{answer.Row}"));
        var values = new SurveyAnswers([.. answers.Select(answer => answer.Value!.Value)], weights, strata, clusters);
        var satisfied = new SurveyAnswers([.. answers.Select(answer => survey.Satisfied.Contains(answer.Value!.Value) ? 1.0 : 0)], weights, strata, clusters);
        return new SurveyEstimate(
            indicator, region, regionName, answers.Count, values.EffectiveCount, Within(values.Mean(survey.Level), survey.ScaleFrom, survey.ScaleTo), InPercent(satisfied.Proportion(survey.Level)));
    }

    // No answer lies outside the scale, and so no mean does.
    private static Estimate Within(Estimate mean, double from, double to) =>
        mean.Interval is { } interval ? mean with { Interval = interval with { Lower = Math.Max(from, interval.Lower), Upper = Math.Min(to, interval.Upper) } } : mean;

    private static Estimate InPercent(Estimate share) => new(
        share.Value * Percent, share.StandardError * Percent, share.Interval is { } interval ? interval with { Lower = interval.Lower * Percent, Upper = interval.Upper * Percent } : null);

    private static int[] Numbered(IEnumerable<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(name => numbers.TryGetValue(name, out var number) ? number : numbers[name] = numbers.Count)];
    }
}
