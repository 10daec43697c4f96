using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;
using Words = Jundeng.Ledger.Assessment.Accounts.AccountMessages;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>From the scores of the nodes below to that of a node.</summary>
internal sealed class NodeAccount(AssessmentRun run, int unit, NodeResults results, UnitShares shares)
{
    public IReadOnlyList<AccountSection> Sections()
    {
        var node = results.Node;
        var weights = run.Weights.First(parent => parent.Node == node.Id);
        var sentences = new List<LocalText> { Words.HowCombined(node.Aggregator, run.Scheme.Scale), Words.HowWeighted(weights), Words.HowMissing(run.Scheme.Missing) };
        var additive = node.Aggregator is PowerMean { Power: 1 };
        var rows = node.Children.Select(child =>
        {
            var (below, share) = (shares.ResultsOf(child), shares.Of(node, child));
            return (IReadOnlyList<LocalText>)
            [
                child.Name, AccountNumbers.Text(below.Score[unit]), AccountNumbers.Same(AccountNumbers.Percent(shares.NominalOf(child))), AccountNumbers.Same(AccountNumbers.Percent(share)),
                AccountNumbers.Text(additive && share > 0 ? share * shares.Taken(child) : double.NaN), AccountNumbers.Same(AccountNumbers.Percent(below.Coverage[unit])),
            ];
        });
        if (additive && !double.IsNaN(results.Score[unit])) sentences.Add(Words.SumOfContributions(results.Score[unit]));
        return
        [
            new(Words.Combining, sentences, new AccountTable([Words.Below, Words.Score, Words.Weight, Words.ShareHere, Words.ContributionHere, Words.Coverage], [.. rows])),
            WayAccount.Section(run, unit, results, shares),
            ResultAccount.Section(run, unit, results),
        ];
    }
}
