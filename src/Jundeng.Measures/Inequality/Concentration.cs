namespace Jundeng.Measures.Inequality;

/// <summary>
/// The concentration index along an order: how far the value gathers among the more advantaged (positive) or the less (negative); 0 for none. The slope of
/// 2σ²_R·y on the ridit rank, weighted by population, which equals 2·cov(y, R); the standard error is that of the regression, with n − 2 degrees of freedom
/// in its variance. Negative values are allowed. Source: Kakwani, Wagstaff and van Doorslaer 1997; WHO handbook.
/// </summary>
public static class Concentration
{
    /// <summary>The absolute index, in the values' unit.</summary>
    /// <param name="groups">At least two different ranks; three units or more have an error.</param>
    /// <param name="level">The level of the interval, which is normal.</param>
    /// <exception cref="UndefinedMeasureException">All people are of the same rank.</exception>
    public static Estimate Absolute(OrderedGroups groups, double level = 0.95) => Index(groups, level, 1);

    /// <summary>The relative index: the absolute one over the mean, between −1 and 1 for values that are not negative.</summary>
    /// <param name="groups">At least two different ranks; three units or more have an error.</param>
    /// <param name="level">The level of the interval, which is normal.</param>
    /// <exception cref="UndefinedMeasureException">All people are of the same rank, or the mean is 0.</exception>
    public static Estimate Relative(OrderedGroups groups, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Index(groups, level, groups.Distribution.NonZeroMean());
    }

    private static Estimate Index(OrderedGroups groups, double level, double mean)
    {
        ArgumentNullException.ThrowIfNull(groups);
        Check.Level(level);
        var d = groups.Distribution;
        var (rankVariance, covariance) = (0.0, 0.0);
        for (var i = 0; i < d.Count; i++)
        {
            var rank = groups.Ranks[i] - 0.5;
            rankVariance += d.Shares[i] * rank * rank;
            covariance += d.Shares[i] * rank * (d.Values[i] - d.Mean);
        }

        if (rankVariance == 0) throw Check.Undefined(UndefinedReason.AllEqual, "All people are of the same rank.");
        var slope = 2 * covariance / mean;
        double? error = d.Count < 3 ? null : Math.Sqrt(Residual(groups, slope, rankVariance, mean) / (d.Count - 2) / rankVariance);
        return Estimate.Normal(slope, error, level);
    }

    private static double Residual(OrderedGroups groups, double slope, double rankVariance, double mean)
    {
        var d = groups.Distribution;
        var sum = 0.0;
        for (var i = 0; i < d.Count; i++)
        {
            var residual = 2 * rankVariance * (d.Values[i] - d.Mean) / mean - slope * (groups.Ranks[i] - 0.5);
            sum += d.Shares[i] * residual * residual;
        }

        return sum;
    }
}
