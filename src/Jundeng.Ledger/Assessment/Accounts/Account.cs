using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>How a number came about, in words that people can check with a pocket calculator.</summary>
/// <param name="Title">What is told.</param>
/// <param name="Sections">Step by step.</param>
public sealed record Account(LocalText Title, IReadOnlyList<AccountSection> Sections)
{
    /// <summary>The account of one node's score for a region and a period.</summary>
    /// <exception cref="ArgumentException">The run has no such node, region or period.</exception>
    public static Account Of(AssessmentRun run, ObservationTable observations, string region, string period, string node)
    {
        var (unit, results) = (run.UnitOf(region, period), run.Nodes.FirstOrDefault(known => known.Node.Id == node));
        if (unit < 0 || results is null) throw new ArgumentException("The run has no such node, region or period.", nameof(node));
        var shares = new UnitShares(run, unit);
        return new Account(
            AccountMessages.Title(run.Scheme, region, period, results.Node),
            results.Node.Indicator is null ? new NodeAccount(run, unit, results, shares).Sections() : new IndicatorAccount(run, observations, unit, results, shares).Sections());
    }

    /// <summary>The account of a run as a whole: its method, its weights and its results.</summary>
    public static Account Of(AssessmentRun run) => new(AccountMessages.Title(run.Scheme), RunAccount.Sections(run));
}
