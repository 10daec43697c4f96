using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Ledger.Reports;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>The scores of every node of one tree in one period. What does not apply to a region is left out of its tree.</summary>
internal sealed class TreeScoring(AssessmentScheme scheme, SchemeNode root, IReadOnlyDictionary<string, IndicatorScoring> scorings, IReadOnlyDictionary<string, IndicatorSteps> steps, int regions)
{
    private readonly SchemeNode[] _leaves = [.. root.AndBelow().Where(node => node.Indicator is not null)];

    /// <summary>The tree with weights and scales; null where nothing of it is left.</summary>
    /// <param name="period">The number of the period.</param>
    /// <param name="weightOf">A node's weight among its siblings.</param>
    /// <param name="columns">The indicators that are left in it, in the order of the columns that it is applied to.</param>
    public ScoreNode? Tree(int period, Func<SchemeNode, double> weightOf, IReadOnlyList<string> columns) => Node(root, period, weightOf, columns);

    /// <summary>Scores by node, region by region; NaN where there is none.</summary>
    public Dictionary<string, (double[] Score, double[] Low, double[] High, double[] Coverage)> Evaluate(int period, Func<SchemeNode, double> weightOf, bool capped)
    {
        var results = root.AndBelow().ToDictionary(node => node.Id, _ => (Missing(), Missing(), Missing(), Missing()), StringComparer.Ordinal);
        foreach (var alike in Enumerable.Range(0, regions).GroupBy(region => Pattern(period, region), StringComparer.Ordinal))
        {
            var leaves = _leaves.Where((_, leaf) => alike.Key.Length == 0 || alike.Key[leaf] == '0').Select(leaf => leaf.Id).ToArray();
            if (Tree(period, weightOf, leaves) is not { } tree) continue;
            var members = alike.ToArray();
            foreach (var node in new ScoreTree(tree).Evaluate(Table(period, members, leaves, capped), scheme.Missing))
            {
                var (score, low, high, coverage) = results[node.Node.Id];
                for (var i = 0; i < members.Length; i++)
                    (score[members[i]], low[members[i]], high[members[i]], coverage[members[i]]) = (node.Score[i], node.Low[i], node.High[i], node.Coverage[i]);
            }
        }

        return results;
    }

    /// <summary>Whether surplus is cut off anywhere in the period.</summary>
    public bool HasSurplus(int period) => _leaves.Any(leaf => !Column(steps[leaf.Id].Score, period).SequenceEqual(Column(steps[leaf.Id].Uncapped, period)));

    private Table Table(int period, int[] members, string[] leaves, bool capped) =>
        Measures.Table.FromColumns([.. leaves.Select(leaf => capped ? steps[leaf].Score : steps[leaf].Uncapped)
            .Select(column => members.Select(region => column[period * regions + region]).ToArray())]);

    private IEnumerable<double> Column(IReadOnlyList<double> values, int period) => Enumerable.Range(period * regions, regions).Select(unit => values[unit]);

    private double[] Missing()
    {
        var column = new double[regions];
        Array.Fill(column, double.NaN);
        return column;
    }

    // Which indicators do not apply; empty where all do.
    private string Pattern(int period, int region)
    {
        var unit = period * regions + region;
        return Array.Exists(_leaves, leaf => steps[leaf.Id].Status[unit] == ValueStatus.NotApplicable)
            ? string.Concat(_leaves.Select(leaf => steps[leaf.Id].Status[unit] == ValueStatus.NotApplicable ? '1' : '0'))
            : "";
    }

    private ScoreNode? Node(SchemeNode node, int period, Func<SchemeNode, double> weightOf, IReadOnlyList<string> columns)
    {
        if (node.Indicator is not null)
        {
            for (var column = 0; column < columns.Count; column++)
                if (columns[column] == node.Id) return ScoreNode.Indicator(node.Id, column, scorings[node.Id].Scales[period], weightOf(node));
            return null;
        }

        var children = node.Children.Select(child => Node(child, period, weightOf, columns)).OfType<ScoreNode>().ToArray();
        return children.Length == 0 || children.All(child => child.Weight == 0) ? null : ScoreNode.Aggregate(node.Id, node.Aggregator, children, weightOf(node));
    }
}
