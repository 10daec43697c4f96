using BenchmarkDotNet.Attributes;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Benchmarks;

public class IndexBenchmarks
{
    private const int Regions = 3000;
    private const int Indicators = 100;

    private readonly Table _data = Invented.Table(Regions, Indicators);
    private readonly ScoreTree _tree = IndexTree.Of(Indicators);
    private readonly IndicatorMethod[] _methods =
        [.. Enumerable.Range(0, Indicators).Select(column => new IndicatorMethod(column % 5 == 0 ? Direction.Negative : Direction.Positive, new MinMax(), new OutlierTreatment()))];

    private readonly double[] _weights = [.. Enumerable.Range(0, Indicators).Select(column => 1.0 + column % 4)];

    [Benchmark]
    public double TreatNormaliseAggregate() => _tree.Evaluate(IndicatorMethod.Apply(_data, _methods))[0].Score[0];

    [Benchmark]
    public double CopelandScores() => Outranking.Scores(_data, _weights)[0];

    [Benchmark]
    public int CopelandNetWins() => Outranking.NetWins(_data, _weights)[0];
}
