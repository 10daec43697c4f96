using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Coherence;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Uncertainty;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>
/// Audits the trees of a run in the manner of the OECD/JRC handbook. What is missing, or does not apply, is passed over with renormalised weights, so that the
/// audit looks at what there is.
/// </summary>
public static class IndexAuditService
{
    /// <summary>One audit a tree, in the order of the scheme.</summary>
    /// <param name="run">The run.</param>
    /// <param name="period">The period to look at; null for all of them together.</param>
    /// <param name="limits">From where on to speak up; null for the habits.</param>
    /// <exception cref="LedgerRefusedException">The run has no such period, or a tree no score.</exception>
    public static IReadOnlyList<TreeAudit> Of(AssessmentRun run, string? period = null, AuditLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        var units = Units(run, period);
        return [.. run.Scheme.Roots.Select(root => Of(run, root, period, units, limits))];
    }

    private static int[] Units(AssessmentRun run, string? period)
    {
        if (period is null) return [.. Enumerable.Range(0, run.Regions.Count * run.Periods.Count)];
        return run.UnitOf(run.Regions[0], period) is >= 0 and var first
            ? [.. Enumerable.Range(first, run.Regions.Count)]
            : throw new LedgerRefusedException(new Refusal("unknown-period", AnalysisMessages.UnknownPeriod(period, run.Periods)));
    }

    private static TreeAudit Of(AssessmentRun run, SchemeNode root, string? period, int[] units, AuditLimits? limits)
    {
        var steps = run.Indicators.ToDictionary(indicator => indicator.Node.Id, StringComparer.Ordinal);
        var leaves = root.AndBelow().Where(node => node.Indicator is not null).Select(node => steps[node.Id]).ToList();
        Table Columns(Func<IndicatorSteps, IReadOnlyList<double>> step) => Table.FromColumns([.. leaves.Select(leaf => units.Select(unit => step(leaf)[unit]).ToArray())]);
        var (scores, column) = (Columns(leaf => leaf.Score), 0);
        try
        {
            var shares = run.Weights.SelectMany(weights => weights.Children).ToDictionary(child => child.Node, child => child.Share, StringComparer.Ordinal);
            ScoreNode Node(SchemeNode node)
            {
                var weight = shares.GetValueOrDefault(node.Id, 1);
                return node.Indicator is null
                    ? ScoreNode.Aggregate(node.Id, node.Aggregator, [.. node.Children.Select(Node)], weight)
                    : ScoreNode.Indicator(node.Id, column++, new ScoreScale(0, run.Scheme.Scale), weight);
            }

            var tree = new ScoreTree(Node(root));
            var nodes = tree.Evaluate(scores, MissingRule.Renormalise).ToDictionary(node => node.Node.Id, node => node.Score.ToArray(), StringComparer.Ordinal);
            return new TreeAudit(
                root, period, units.Length, IndexAudit.Of(tree, scores, MissingRule.Renormalise, limits), [.. tree.Nodes.Where(node => node.Children.Count > 1).Select(node => Coherence(node, nodes))])
            {
                AlphaOfValues = OrNone(() => Correlations.Cronbach(Columns(leaf => leaf.Value))),
                AlphaOfScores = OrNone(() => Correlations.Cronbach(scores)),
                RankShifts = Shifts(tree, scores),
            };
        }
        catch (UndefinedMeasureException undefined)
        {
            throw new LedgerRefusedException(new Refusal("undefined", AnalysisMessages.AuditUndefined(root.Id, undefined.Reason)));
        }
    }

    private static NodeCoherence Coherence(ScoreNode node, Dictionary<string, double[]> scores)
    {
        var spread = node.Children.Where(child => scores[child.Id].Where(score => !double.IsNaN(score)).Distinct().Skip(1).Any()).ToList();
        var table = Table.FromColumns([.. spread.Select(child => new ZScore().Of(scores[child.Id]))]);
        return new NodeCoherence(node.Id, [.. spread.Select(child => child.Id)], OrNone(() => Correlations.Cronbach(table)), Components(table));
    }

    private static ComponentAnalysis? Components(Table table)
    {
        try
        {
            return PrincipalComponents.Of(table);
        }
        catch (UndefinedMeasureException)
        {
            return null;
        }
    }

    private static double?[] Shifts(ScoreTree tree, Table scores)
    {
        try
        {
            return [.. LeaveOneOut.Of(tree, scores, MissingRule.Renormalise).Select(omission => (double?)omission.MeanRankShift)];
        }
        catch (UndefinedMeasureException)
        {
            return [.. tree.Indicators.Select(_ => (double?)null)];
        }
    }

    private static double? OrNone(Func<double> measure)
    {
        try
        {
            return measure();
        }
        catch (UndefinedMeasureException)
        {
            return null;
        }
    }
}
