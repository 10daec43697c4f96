namespace Jundeng.Measures.Inequality;

/// <summary>
/// Dagum's decomposition of the Gini coefficient by groups. With population shares p, value shares s, and for a pair of groups with μ_j ≥ μ_h the Gini ratio
/// G_jh = E|y_j − y_h|/(μ_j + μ_h), the gross affluence d = E(y_j − y_h)⁺, the transvariation p = E(y_h − y_j)⁺, and D = (d − p)/(d + p):
/// G = within ΣG_jj·p_j·s_j + net between ΣG_jh(p_j·s_h + p_h·s_j)D + transvariation ΣG_jh(p_j·s_h + p_h·s_j)(1 − D).
/// A group of one unit has G_jj = 0. Source: Dagum 1997. The overlap of Bhattacharya and Mahalanobis is another split.
/// </summary>
public static class Dagum
{
    /// <summary>The decomposition.</summary>
    /// <param name="distribution">The units; values of 0 or more, every group with a positive total or none of the pair.</param>
    /// <param name="groups">The group of each unit, any numbers.</param>
    /// <exception cref="ArgumentException">The number of groups does not fit the units.</exception>
    /// <exception cref="UndefinedMeasureException">A value is negative, or the mean 0.</exception>
    public static DagumDecomposition Of(Distribution distribution, ReadOnlySpan<int> groups)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        Check.SameLength(distribution.Count, groups.Length, nameof(groups));
        distribution.RequireNotNegative();
        var parts = Grouping.Of(distribution, groups).OrderBy(part => part.Members.Mean).ToList();
        var mean = distribution.Mean;
        double within = 0, between = 0, transvariation = 0;
        var pairs = new List<DagumPair>();
        for (var j = 0; j < parts.Count; j++)
        {
            var (number, p, members) = parts[j];
            if (members.Mean > 0) within += Gini.Of(members).Value * p * (p * members.Mean / mean);
            for (var h = 0; h < j; h++)
            {
                var (other, ph, others) = parts[h];
                var (up, down) = Gaps(members, others);
                if (up + down == 0) continue;
                var weight = (up + down) / (members.Mean + others.Mean) * (p * ph * (members.Mean + others.Mean) / mean);
                var affluence = (up - down) / (up + down);
                between += weight * affluence;
                transvariation += weight * (1 - affluence);
                pairs.Add(new DagumPair(number, other, (up + down) / (members.Mean + others.Mean), affluence));
            }
        }

        return new DagumDecomposition(within, between, transvariation, pairs);
    }

    private static (double Up, double Down) Gaps(Distribution high, Distribution low)
    {
        var (up, down) = (0.0, 0.0);
        for (var i = 0; i < high.Count; i++)
        {
            for (var k = 0; k < low.Count; k++)
            {
                var gap = high.Shares[i] * low.Shares[k] * (high.Values[i] - low.Values[k]);
                if (gap > 0) up += gap;
                else down -= gap;
            }
        }

        return (up, down);
    }
}
