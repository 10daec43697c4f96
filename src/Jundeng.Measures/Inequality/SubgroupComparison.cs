namespace Jundeng.Measures.Inequality;

/// <summary>
/// Subgroups of one indicator, with all summary measures that apply to them. The pair that difference and ratio compare: of ordered groups the most and the
/// least advantaged (where less is better the other way round), of others the best and the worst, so that a difference is negative where less is better and
/// the groups are not ordered. What there is to reach: the most advantaged, or the best. Immutable. Source: WHO handbook on health inequality monitoring.
/// </summary>
public sealed class SubgroupComparison
{
    private readonly double[] _populations;
    private readonly double[]? _order;

    /// <summary>From the groups.</summary>
    /// <param name="values">Finite numbers, one a group.</param>
    /// <param name="populations">Numbers of people, not negative, not all 0; empty where each group counts the same.</param>
    /// <param name="standardErrors">Of the values; empty where unknown.</param>
    /// <param name="order">Rising with advantage; empty where the groups have no order.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">There is no group, or the populations sum to 0.</exception>
    public SubgroupComparison(
        ReadOnlySpan<double> values, ReadOnlySpan<double> populations = default, ReadOnlySpan<double> standardErrors = default, ReadOnlySpan<double> order = default)
    {
        Groups = new Distribution(values, populations, standardErrors);
        _populations = populations.IsEmpty ? [.. Enumerable.Repeat(1.0, values.Length)] : populations.ToArray();
        if (order.IsEmpty) return;
        _order = order.ToArray();
        Ordered = new OrderedGroups(Groups, order);
    }

    /// <summary>The groups.</summary>
    public Distribution Groups { get; }

    /// <summary>The groups in their order; null where they have none.</summary>
    public OrderedGroups? Ordered { get; }

    /// <summary>Whether more is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>The group that others are compared with; null where there is none.</summary>
    public int? Reference { get; init; }

    /// <summary>
    /// The value of a full rate, such as 100 for percentages: slope indices are then by logistic regression; null for a straight line.
    /// </summary>
    public double? Scale { get; init; }

    /// <summary>Every measure that applies, in the order of the measures; each with an estimate or the reason why it has none.</summary>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="ArgumentException">The level does not lie between 0 and 1, or the reference is no group.</exception>
    public IReadOnlyList<SubgroupResult> Measure(double level = 0.95)
    {
        Check.Level(level);
        if (Reference is { } unit) Groups.Unit(unit, nameof(Reference));
        return [.. Enum.GetValues<SubgroupMeasure>().Where(Applies).Select(measure => Result(measure, level))];
    }

    private bool Applies(SubgroupMeasure measure) => measure switch
    {
        SubgroupMeasure.AbsoluteConcentration or SubgroupMeasure.RelativeConcentration or SubgroupMeasure.SlopeIndex or SubgroupMeasure.RelativeIndex => Ordered is not null,
        SubgroupMeasure.FromReferenceUnweighted or SubgroupMeasure.FromReferenceWeighted => Reference is not null,
        _ => true,
    };

    private SubgroupResult Result(SubgroupMeasure measure, double level)
    {
        try
        {
            return new SubgroupResult(measure, Value(measure, level), null);
        }
        catch (UndefinedMeasureException undefined)
        {
            return new SubgroupResult(measure, null, undefined);
        }
    }

    private Estimate Value(SubgroupMeasure measure, double level) => measure switch
    {
        SubgroupMeasure.Difference => PairGap.Difference(Groups, Pair.First, Pair.Second, level),
        SubgroupMeasure.Ratio => PairGap.Ratio(Groups, Pair.First, Pair.Second, level),
        SubgroupMeasure.AbsoluteConcentration => Concentration.Absolute(Ordered!, level),
        SubgroupMeasure.RelativeConcentration => Concentration.Relative(Ordered!, level),
        SubgroupMeasure.SlopeIndex => Slopes(level).Slope,
        SubgroupMeasure.RelativeIndex => Slopes(level).Relative,
        SubgroupMeasure.BetweenGroupVariance => Variation.BetweenGroupVariance(Groups, level),
        SubgroupMeasure.BetweenGroupStandardDeviation => Variation.BetweenGroupStandardDeviation(Groups, level),
        SubgroupMeasure.CoefficientOfVariation => Variation.Coefficient(Groups, VariationKind.Weighted, level),
        SubgroupMeasure.FromBestUnweighted => MeanDifference.FromBest(Groups, Direction, false, level),
        SubgroupMeasure.FromBestWeighted => MeanDifference.FromBest(Groups, Direction, true, level),
        SubgroupMeasure.FromMeanUnweighted => MeanDifference.FromMean(Groups, false, level),
        SubgroupMeasure.FromMeanWeighted => MeanDifference.FromMean(Groups, true, level),
        SubgroupMeasure.FromReferenceUnweighted => MeanDifference.FromReference(Groups, Reference!.Value, false, level),
        SubgroupMeasure.FromReferenceWeighted => MeanDifference.FromReference(Groups, Reference!.Value, true, level),
        SubgroupMeasure.IndexOfDisparityUnweighted => MeanDifference.IndexOfDisparity(Groups, false, level),
        SubgroupMeasure.IndexOfDisparityWeighted => MeanDifference.IndexOfDisparity(Groups, true, level),
        SubgroupMeasure.TheilT => Theil.T(Groups, level),
        SubgroupMeasure.TheilL => Theil.L(Groups, level),
        SubgroupMeasure.AttributableRisk => Attributable.Risk(Groups, ToReach, Direction, level),
        _ => Attributable.Fraction(Groups, ToReach, Direction, level),
    };

    private int ToReach => Ordered?.Most ?? Groups.Best(Direction);

    private (int First, int Second) Pair
    {
        get
        {
            var (upper, lower) = Ordered is null ? (Groups.Highest, Groups.Lowest) : (Ordered.Most, Ordered.Least);
            return Direction == Direction.Positive ? (upper, lower) : (lower, upper);
        }
    }

    private SlopeIndices Slopes(double level) => Scale is { } scale
        ? SlopeIndex.Logistic(_order, Groups.Values, _populations, scale, level)
        : SlopeIndex.Linear(_order, Groups.Values, _populations, level);
}
