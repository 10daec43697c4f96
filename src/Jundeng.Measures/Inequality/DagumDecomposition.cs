namespace Jundeng.Measures.Inequality;

/// <summary>Gini's coefficient in three parts that add up.</summary>
/// <param name="Within">Within the groups.</param>
/// <param name="NetBetween">Between the groups, net of overlap.</param>
/// <param name="Transvariation">From the overlap of the groups.</param>
/// <param name="Pairs">Each pair of groups with unequal units.</param>
public sealed record DagumDecomposition(double Within, double NetBetween, double Transvariation, IReadOnlyList<DagumPair> Pairs)
{
    /// <summary>Gini's coefficient.</summary>
    public double Total => Within + NetBetween + Transvariation;
}
