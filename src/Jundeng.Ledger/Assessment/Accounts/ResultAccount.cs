using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;
using Words = Jundeng.Ledger.Assessment.Accounts.AccountMessages;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>The result as it is published, and how sure it is.</summary>
internal static class ResultAccount
{
    public static AccountSection Section(AssessmentRun run, int unit, NodeResults results)
    {
        var result = run.ResultOf(results, unit);
        var compared = Enumerable.Range(unit / run.Regions.Count * run.Regions.Count, run.Regions.Count).Count(other => results.Rank[other] > 0);
        var sentences = new List<LocalText>();
        if (result.Score is { } score) sentences.Add(Words.Result(score, result.Uncapped ?? score, run.Scheme.Rounding, result.Rank!.Value, compared));
        else sentences.Add(result.Coverage is null ? Words.NotApplicable : Words.NoScore);
        if (result.Coverage is < 1) sentences.Add(run.Scheme.Missing == MissingRule.Pair ? Words.Pair(result, run.Scheme.Rounding) : Words.Covered(result));
        if (run.Uncertainty.FirstOrDefault(one => one.Node == result.Node && one.Region == result.Region && one.Period == result.Period) is { } doubt)
            sentences.Add(Words.Doubt(doubt, run.Scheme.Uncertainty!, run.Scheme.Rounding));
        return new AccountSection(Words.Outcome, sentences);
    }
}
