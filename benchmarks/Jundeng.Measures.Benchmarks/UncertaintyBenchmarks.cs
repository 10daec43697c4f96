using BenchmarkDotNet.Attributes;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;
using Jundeng.Measures.Uncertainty;

namespace Jundeng.Measures.Benchmarks;

/// <summary>An index of 51 units and 49 indicators, as the reference set has them.</summary>
public class UncertaintyBenchmarks
{
    private const int Units = 51;
    private const int Indicators = 49;
    private const int Runs = 10_000;

    private readonly CompositeModel _choices;
    private readonly CompositeModel _withErrors;
    private readonly double[] _nominal;

    public UncertaintyBenchmarks()
    {
        var data = Invented.Table(Units, Indicators);
        var methods = Enumerable.Range(0, Indicators).Select(_ => new IndicatorMethod(Direction.Positive, new MinMax(1, 100), new OutlierTreatment())).ToArray();
        var choices = new CompositeAssumptions
        {
            Treatments = [null, new OutlierTreatment()],
            Normalisers = [new MinMax(1, 100), new RankScore()],
            Aggregators = [Aggregator.Arithmetic, Aggregator.Geometric],
            WeightNoise = 0.25,
        };
        var errors = Table.FromColumns([.. Enumerable.Range(0, Indicators).Select(column => data.Column(column).ToArray().Select(value => Math.Abs(value) * 0.02).ToArray())]);
        _choices = new CompositeModel(data, methods, IndexTree.Of(Indicators), choices);
        _withErrors = new CompositeModel(data, methods, IndexTree.Of(Indicators), choices with { StandardErrors = errors });
        _nominal = _choices.Nominal();
    }

    [Benchmark]
    public double MonteCarloOfChoices() => MonteCarlo.Run(_choices, Runs).Units[0].MeanRank;

    [Benchmark]
    public double MonteCarloOfChoicesAndMeasurement() => MonteCarlo.Run(_withErrors, Runs).Units[0].MeanRank;

    // Eight factors: the five of the index and three that do nothing.
    [Benchmark]
    public double SobolOfEightFactors() => Sobol.Of(point =>
    {
        Span<double> scores = stackalloc double[Units];
        _withErrors.Evaluate(point.AsSpan(0, _withErrors.InDoubt.Count), scores);
        return RankShift.Of(_nominal, scores);
    }, 8, 1000)[0].Total.Value;
}
