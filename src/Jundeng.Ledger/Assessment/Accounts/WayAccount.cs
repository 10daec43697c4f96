using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;
using Words = Jundeng.Ledger.Assessment.Accounts.AccountMessages;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>What a node counts at each step on the way to its root, and what it contributes.</summary>
internal static class WayAccount
{
    public static AccountSection Section(AssessmentRun run, int unit, NodeResults results, UnitShares shares)
    {
        var way = shares.WayUp(results.Node);
        if (way.Count == 1) return new AccountSection(Words.Contribution, [Words.IsRoot]);
        var (effective, additive) = (1.0, true);
        var rows = new List<IReadOnlyList<LocalText>>();
        for (var i = 1; i < way.Count; i++)
        {
            effective *= shares.Of(way[i], way[i - 1]);
            additive &= way[i].Aggregator is PowerMean { Power: 1 };
            rows.Add([way[i].Name, Words.Aggregation(way[i].Aggregator), AccountNumbers.Same(AccountNumbers.Percent(shares.Of(way[i], way[i - 1]))), AccountNumbers.Same(AccountNumbers.Percent(effective))]);
        }

        // Under the rule that blocks, a gap beside it leaves nothing to contribute to.
        var whole = shares.ResultsOf(way[^1]).Score[unit];
        var sentence = additive && !double.IsNaN(whole) ? Words.Contributes(effective, shares.Taken(results.Node), way[^1].Name, whole) : Words.NotAdditive(way[^1].Name);
        return new AccountSection(Words.Contribution, [sentence], new AccountTable([Words.Above, Words.HowAggregated, Words.Share, Words.ShareOfAll], rows));
    }
}
