using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Surveys;

/// <summary>
/// Answers of a sample survey with its design: weights, strata, clusters. Immutable. Estimates are those of the population; errors come from the spread of the
/// clusters' totals within the strata (Taylor linearisation, clusters as if drawn with replacement), with clusters − strata degrees of freedom. A stratum with a
/// single cluster has no spread of its own and is measured from the mean of all clusters, which errs on the careful side. Source: Wolter 2007; Lumley 2010.
/// </summary>
public sealed class SurveyAnswers
{
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly int[] _strata;
    private readonly int[] _clusters;

    /// <summary>From the answers, one a respondent.</summary>
    /// <param name="values">Numbers; leave out those who did not answer. For a proportion 1 and 0.</param>
    /// <param name="weights">How many people each stands for, greater than 0; empty for the same each.</param>
    /// <param name="strata">The stratum of each, any numbers; empty for one stratum.</param>
    /// <param name="clusters">The cluster of each, numbered within its stratum; empty where each respondent was drawn alone.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not allowed.</exception>
    /// <exception cref="UndefinedMeasureException">There is no answer.</exception>
    public SurveyAnswers(ReadOnlySpan<double> values, ReadOnlySpan<double> weights = default, ReadOnlySpan<int> strata = default, ReadOnlySpan<int> clusters = default)
    {
        Check.NotEmpty(values.Length);
        Check.Finite(values, nameof(values));
        _values = values.ToArray();
        _weights = weights.IsEmpty ? [.. Enumerable.Repeat(1.0, values.Length)] : weights.ToArray();
        _strata = strata.IsEmpty ? new int[values.Length] : strata.ToArray();
        _clusters = clusters.IsEmpty ? [.. Enumerable.Range(0, values.Length)] : clusters.ToArray();
        Check.SameLength(values.Length, _weights.Length, nameof(weights));
        Check.SameLength(values.Length, _strata.Length, nameof(strata));
        Check.SameLength(values.Length, _clusters.Length, nameof(clusters));
        foreach (var weight in _weights) Check.Positive(weight, nameof(weights));
        Degrees = _strata.Zip(_clusters).Distinct().Count() - _strata.Distinct().Count();
    }

    /// <summary>How many answered.</summary>
    public int Count => _values.Length;

    /// <summary>
    /// The effective sample size (Σw)²/Σw²: how many answers of equal weight would tell as much, weights alone considered; from 1 to <see cref="Count"/>.
    /// Source: Kish 1965.
    /// </summary>
    public double EffectiveCount => Sums.Of(_weights) * Sums.Of(_weights) / Sums.Dot(_weights, _weights);

    /// <summary>Clusters − strata; 0 where no error can be known.</summary>
    public int Degrees { get; }

    /// <summary>The weighted mean Σwy/Σw, in the unit of the answers, with Student's t. No interval where there are no degrees of freedom.</summary>
    /// <param name="level">The level of the interval.</param>
    public Estimate Mean(double level = 0.95)
    {
        Check.Level(level);
        var mean = Sums.Dot(_weights, _values) / Sums.Of(_weights);
        return Error(mean) is { } error ? Estimate.StudentT(mean, error, Degrees, level) : new Estimate(mean);
    }

    /// <summary>
    /// The weighted proportion of answers that are 1, from 0 to 1; the interval is found on the scale of the logit, with Student's t, and stays within
    /// 0 and 1. The standard error is that of the proportion itself. All or none: no interval.
    /// </summary>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="UndefinedMeasureException">An answer is neither 0 nor 1.</exception>
    public Estimate Proportion(double level = 0.95)
    {
        Check.Level(level);
        foreach (var value in _values)
            if (value is not (0 or 1)) throw Check.Undefined(UndefinedReason.OutOfRange, "A proportion is of answers that are 0 or 1.");
        var share = Math.Clamp(Sums.Dot(_weights, _values) / Sums.Of(_weights), 0, 1);
        if (share is 0 or 1 || Error(share) is not { } error) return new Estimate(share);
        var logit = Math.Log(share / (1 - share));
        var reach = StudentT.TwoSided(level, Degrees) * error / (share * (1 - share));
        return new Estimate(share, error, new Interval(Logistic(logit - reach), Logistic(logit + reach), level, IntervalMethod.Logit));
    }

    /// <summary>
    /// The net balance: the weighted share of answers above 0 less that of answers below 0, from −1 to 1; 0 is neither. With Student's t, cut to −1 and 1.
    /// </summary>
    /// <param name="level">The level of the interval.</param>
    public Estimate NetBalance(double level = 0.95)
    {
        var balance = new SurveyAnswers(Array.ConvertAll(_values, value => (double)Math.Sign(value)), _weights, _strata, _clusters).Mean(level);
        if (balance.Interval is not { } interval) return balance;
        return balance with { Interval = interval with { Lower = Math.Max(-1, interval.Lower), Upper = Math.Min(1, interval.Upper) } };
    }

    private double? Error(double mean)
    {
        if (Degrees == 0) return null;
        var total = Sums.Of(_weights);
        // The linearised part of each respondent, summed by cluster.
        var parts = new Dictionary<(int Stratum, int Cluster), double>();
        for (var i = 0; i < _values.Length; i++)
        {
            var key = (_strata[i], _clusters[i]);
            parts[key] = parts.GetValueOrDefault(key) + _weights[i] * (_values[i] - mean) / total;
        }

        var centre = parts.Values.Average();
        var variance = parts.GroupBy(part => part.Key.Stratum).Sum(stratum =>
        {
            var totals = stratum.Select(part => part.Value).ToArray();
            if (totals.Length == 1) return (totals[0] - centre) * (totals[0] - centre);
            var inside = totals.Average();
            return totals.Sum(part => (part - inside) * (part - inside)) * totals.Length / (totals.Length - 1);
        });
        return Math.Sqrt(variance);
    }

    private static double Logistic(double logit) => 1 / (1 + Math.Exp(-logit));
}
