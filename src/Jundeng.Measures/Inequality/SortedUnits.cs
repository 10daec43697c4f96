using Jundeng.Measures.Numerics;

namespace Jundeng.Measures.Inequality;

/// <summary>
/// Units by rising value with what every draw needs of them. Resampling changes the weights and the counts only, so the sorting and the logarithms are done
/// once.
/// </summary>
internal sealed class SortedUnits
{
    private static readonly int s_measures = Enum.GetValues<InequalityMeasure>().Length;

    private readonly double[] _values;
    private readonly double[] _logs;
    private readonly double[] _valueLogs;
    private readonly double[] _roots;
    private readonly double[] _units;
    private readonly double _origin;

    private SortedUnits(double[] values, double[] logs, double[] valueLogs, double[] roots, double[] weights, double origin)
    {
        (_values, _logs, _valueLogs, _roots, Weights, _origin) = (values, logs, valueLogs, roots, weights, origin);
        _units = new double[values.Length];
        Counts = new int[values.Length];
        Array.Fill(Counts, 1);
    }

    public double[] Weights { get; }

    public int[] Counts { get; }

    public static SortedUnits Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var (sorted, shares) = (values.ToArray(), weights.ToArray());
        Array.Sort(sorted, shares);
        double[] logs = [], valueLogs = [], roots = [];
        // Logarithms of values relative to a middle one are small, and their sums keep their digits.
        var origin = sorted[sorted.Length / 2];
        if (sorted[0] > 0)
        {
            var relative = Array.ConvertAll(sorted, value => value / origin);
            logs = Array.ConvertAll(relative, Math.Log);
            valueLogs = [.. relative.Zip(logs, (value, log) => value * log)];
            roots = Array.ConvertAll(relative, Math.Sqrt);
        }

        return new SortedUnits(sorted, logs, valueLogs, roots, shares, origin);
    }

    public SortedUnits Copy() => new(_values, _logs, _valueLogs, _roots, [.. Weights], _origin);

    /// <summary>The measures in their order; null where one is undefined.</summary>
    public double?[] Measure(Direction direction)
    {
        var all = new double?[s_measures];
        for (var i = 0; i < _units.Length; i++) _units[i] = Counts[i];
        double n = Sums.Of(_units);
        var population = Sums.Of(Weights);
        if (population == 0) return all;
        var mean = Sums.Dot(Weights, _values) / population;
        var (least, greatest) = (_values[Array.FindIndex(Counts, count => count > 0)], _values[Array.FindLastIndex(Counts, count => count > 0)]);
        var best = direction == Direction.Positive ? greatest : least;

        Set(InequalityMeasure.Range, greatest - least);
        if (least > 0) Set(InequalityMeasure.RangeRatio, greatest / least);
        Spread();
        Distances();
        if (_values[0] > 0) Entropies();
        if (least >= 0 && mean > 0)
        {
            var gini = Gini.OfSorted(_values, Weights);
            Set(InequalityMeasure.Gini, gini);
            if (n > 1) Set(InequalityMeasure.GiniSample, gini * n / (n - 1));
            all[(int)InequalityMeasure.Palma] = Palma.OfSorted(_values, Weights);
        }

        var gain = direction == Direction.Positive ? Math.Max(0, best - mean) : Math.Min(0, best - mean);
        Set(InequalityMeasure.AttributableRisk, gain);
        if (mean != 0) Set(InequalityMeasure.AttributableFraction, 100 * gain / mean);
        return all;

        void Set(InequalityMeasure measure, double value) => all[(int)measure] = value;

        void Spread()
        {
            var variance = Sums.SquaredDeviation(_values, Weights, mean) / population;
            Set(InequalityMeasure.BetweenGroupVariance, variance);
            Set(InequalityMeasure.BetweenGroupStandardDeviation, Math.Sqrt(variance));
            if (mean != 0) Set(InequalityMeasure.VariationWeighted, Math.Sqrt(variance) / mean);
            var plain = Sums.Dot(_units, _values) / n;
            if (plain == 0) return;
            var squares = Sums.SquaredDeviation(_values, _units, plain);
            Set(InequalityMeasure.VariationPopulation, Math.Sqrt(squares / n) / plain);
            if (n > 1) Set(InequalityMeasure.VariationSample, Math.Sqrt(squares / (n - 1)) / plain);
        }

        void Distances()
        {
            var (weighted, plain) = (Sums.AbsoluteDeviation(_values, Weights, mean) / population, Sums.AbsoluteDeviation(_values, _units, mean) / n);
            Set(InequalityMeasure.FromMeanWeighted, weighted);
            Set(InequalityMeasure.FromMeanUnweighted, plain);
            Set(InequalityMeasure.FromBestWeighted, Sums.AbsoluteDeviation(_values, Weights, best) / population);
            Set(InequalityMeasure.FromBestUnweighted, Sums.AbsoluteDeviation(_values, _units, best) / n);
            if (mean == 0) return;
            Set(InequalityMeasure.IndexOfDisparityWeighted, 100 * weighted / mean);
            Set(InequalityMeasure.IndexOfDisparityUnweighted, 100 * plain / mean);
        }

        void Entropies()
        {
            var meanLog = Sums.Dot(Weights, _logs) / population;
            var relative = mean / _origin;
            var log = Math.Log(relative);
            Set(InequalityMeasure.TheilT, Math.Max(0, Sums.Dot(Weights, _valueLogs) / population / relative - log));
            Set(InequalityMeasure.TheilL, Math.Max(0, log - meanLog));
            var root = Sums.Dot(Weights, _roots) / population;
            Set(InequalityMeasure.AtkinsonHalf, Math.Max(0, 1 - root * root / relative));
            Set(InequalityMeasure.AtkinsonOne, Math.Max(0, 1 - Math.Exp(meanLog - log)));
        }
    }
}
