using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Numerics;
using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Coherence;

/// <summary>
/// An audit of an index in the manner of the OECD/JRC handbook: each indicator by itself, siblings against each other, indicators against the index, and
/// each node for whether its children measure one thing. Flags are codes; the sentences are written where people read them.
/// </summary>
public static class IndexAudit
{
    /// <summary>The audit.</summary>
    /// <param name="tree">The index.</param>
    /// <param name="scores">Normalised scores on which more is better; NaN where missing.</param>
    /// <param name="missing">What a missing score does.</param>
    /// <param name="limits">From where on to speak up; null for the habits.</param>
    /// <exception cref="ArgumentException">An indicator names a column that is not there.</exception>
    public static AuditReport Of(ScoreTree tree, Table scores, MissingRule missing = MissingRule.Renormalise, AuditLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(scores);
        limits ??= new AuditLimits();
        var nodes = tree.Evaluate(scores, missing);
        var flags = new List<AuditFlag>();
        foreach (var indicator in tree.Indicators) Indicator(indicator, scores.Column(indicator.Column!.Value), limits, flags);
        foreach (var node in tree.Nodes.Where(node => node.Children.Count > 1)) Siblings(node, nodes, limits, flags);
        var importances = Importances(tree, nodes);
        foreach (var one in importances) Weight(one, limits, flags);
        return new AuditReport(flags, importances, Correlations.Of(scores.Select([.. tree.Indicators.Select(indicator => indicator.Column!.Value)])));
    }

    /// <summary>Nominal beside effective importance of each indicator, in the order of the tree.</summary>
    /// <param name="tree">The index.</param>
    /// <param name="nodes">Its scores, as <see cref="ScoreTree.Evaluate"/> gives them.</param>
    /// <exception cref="ArgumentException">The scores are not those of the tree.</exception>
    public static IReadOnlyList<Importance> Importances(ScoreTree tree, IReadOnlyList<NodeScores> nodes)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(nodes);
        Check.SameLength(tree.Nodes.Count, nodes.Count, nameof(nodes));
        var index = nodes[0].Score.ToArray();
        var leaves = nodes.Where(node => node.Node.Column is not null).ToArray();
        var correlations = leaves.Select(leaf => Correlation([.. leaf.Score], index)).ToArray();
        var all = correlations.Sum(r => r * r ?? 0);
        return [.. leaves.Zip(tree.EffectiveWeights(), (leaf, nominal) => (leaf.Node.Id, nominal)).Zip(correlations, (leaf, r) =>
            new Importance(leaf.Id, leaf.nominal, r, all > 0 ? (r * r ?? 0) / all : 0))];
    }

    private static void Indicator(ScoreNode indicator, ReadOnlySpan<double> scores, AuditLimits limits, List<AuditFlag> flags)
    {
        var present = Moments.Present(scores);
        var share = scores.Length == 0 ? 0 : (double)present.Length / scores.Length;
        if (share < limits.Present) flags.Add(new AuditFlag(AuditCode.MuchMissing, indicator.Id, null, share));
        if (present.Length == 0) return;
        if (!Moments.IsSpread(present))
        {
            flags.Add(new AuditFlag(AuditCode.Constant, indicator.Id, null, present[0]));
            return;
        }

        var distinct = (double)present.Distinct().Count() / present.Length;
        if (distinct < limits.Distinct) flags.Add(new AuditFlag(AuditCode.FewDistinct, indicator.Id, null, distinct));
        if (!new OutlierTreatment(skewLimit: limits.Skew, kurtosisLimit: limits.Kurtosis).Passes(present))
            flags.Add(new AuditFlag(AuditCode.Outliers, indicator.Id, null, Moments.Shape(present).Skew));
    }

    private static void Siblings(ScoreNode node, IReadOnlyList<NodeScores> nodes, AuditLimits limits, List<AuditFlag> flags)
    {
        var columns = node.Children.Select(child => nodes.Single(scores => ReferenceEquals(scores.Node, child)).Score.ToArray()).ToArray();
        for (var one = 0; one < columns.Length; one++)
        {
            for (var other = one + 1; other < columns.Length; other++)
            {
                if (Correlation(columns[one], columns[other]) is not { } r) continue;
                if (r <= limits.Opposed) flags.Add(new AuditFlag(AuditCode.Opposed, node.Children[one].Id, node.Children[other].Id, r));
                if (r >= limits.Redundant) flags.Add(new AuditFlag(AuditCode.Redundant, node.Children[one].Id, node.Children[other].Id, r));
            }
        }

        var spread = columns.Where(column => Moments.IsSpread(Moments.Present(column))).Select(column => new ZScore().Of(column)).ToArray();
        var complete = Enumerable.Range(0, columns[0].Length).Count(row => spread.All(column => !double.IsNaN(column[row])));
        if (spread.Length < 2 || complete < 3) return;
        var table = Table.FromColumns(spread);
        try
        {
            var alpha = Correlations.Cronbach(table);
            if (alpha < limits.Alpha) flags.Add(new AuditFlag(AuditCode.Inconsistent, node.Id, null, alpha));
            var first = PrincipalComponents.Of(table).FirstShare;
            if (first < limits.FirstComponent) flags.Add(new AuditFlag(AuditCode.Multidimensional, node.Id, null, first));
        }
        catch (UndefinedMeasureException)
        {
            // Constant among the units without a gap: what there is to say has been said of the indicators.
        }
    }

    private static void Weight(Importance one, AuditLimits limits, List<AuditFlag> flags)
    {
        if (one.Correlation is { } r)
        {
            if (r <= -limits.Silent) flags.Add(new AuditFlag(AuditCode.AgainstIndex, one.Id, null, r));
            else if (r < limits.Silent) flags.Add(new AuditFlag(AuditCode.Silent, one.Id, null, r));
        }

        if (one.Nominal > 0 && one.Effective / one.Nominal >= limits.Dominant) flags.Add(new AuditFlag(AuditCode.Dominant, one.Id, null, one.Effective / one.Nominal));
    }

    private static double? Correlation(double[] one, double[] other)
    {
        var (x, y) = Correlations.Common(one, other);
        return x.Length < 3 ? null : Moments.Correlation(x, y);
    }
}
