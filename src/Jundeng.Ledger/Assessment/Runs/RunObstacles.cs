using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>What keeps units from the full score.</summary>
public static class RunObstacles
{
    /// <summary>
    /// The indicators below a node, the greatest obstacle first (<see cref="Obstacles"/>). Weights are taken as shares, whatever the aggregation. What is
    /// missing counts as the worst allowed; what does not apply to a unit does not keep it back.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="node">The node.</param>
    /// <param name="units">The units over which means are taken.</param>
    /// <returns>Nothing where scores do not lie between 0 and the scale, so that a shortfall means nothing, or where there is no unit.</returns>
    public static IReadOnlyList<Obstacle> Of(AssessmentRun run, SchemeNode node, IReadOnlyList<int> units)
    {
        var scale = run.Scheme.Scale;
        var shares = run.Weights.SelectMany(parent => parent.Children).ToDictionary(child => child.Node, child => child.Share, StringComparer.Ordinal);
        var (leaves, weights) = (new List<SchemeNode>(), new List<double>());
        Gather(node, 1);
        if (units.Count == 0 || leaves.Count == 0 || weights.Sum() == 0) return [];

        var results = run.Nodes.ToDictionary(result => result.Node.Id, StringComparer.Ordinal);
        var columns = leaves.ConvertAll(leaf => units.Select(unit => Taken(results[leaf.Id], unit)).ToArray());
        if (columns.Exists(column => Array.Exists(column, share => share is < 0 or > 1 + Slack))) return [];
        var degrees = Obstacles.Of(Table.FromColumns([.. columns.Select(column => Array.ConvertAll(column, share => double.IsNaN(share) ? 1 : share))]), weights.ToArray());
        return
        [
            .. leaves.Select((leaf, at) =>
            {
                var there = columns[at].Where(share => !double.IsNaN(share)).DefaultIfEmpty(double.NaN).Average();
                var shortfall = columns[at].Average(share => double.IsNaN(share) ? 0 : Math.Max(0, 1 - share)) * weights[at];
                return new Obstacle(leaf, weights[at], there * scale, shortfall * scale, degrees.Column(at).ToArray().Average());
            }).OrderByDescending(obstacle => obstacle.Share),
        ];

        void Gather(SchemeNode at, double weight)
        {
            if (at.Indicator is not null)
            {
                leaves.Add(at);
                weights.Add(weight);
            }

            foreach (var child in at.Children) Gather(child, weight * shares[child.Id]);
        }

        // NaN where it does not apply.
        double Taken(NodeResults result, int unit) => (double.IsNaN(result.Coverage[unit]) ? double.NaN : double.IsNaN(result.Score[unit]) ? Worst(result, unit) : result.Score[unit]) / scale;
    }

    // Sums of weights leave dust.
    private const double Slack = 1e-9;

    private static double Worst(NodeResults result, int unit) => double.IsNaN(result.Low[unit]) ? 0 : result.Low[unit];
}
