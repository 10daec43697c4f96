using BenchmarkDotNet.Attributes;
using Jundeng.Measures.Inequality;

namespace Jundeng.Measures.Benchmarks;

public class InequalityBenchmarks
{
    private const int Regions = 3000;
    private const int Indicators = 100;
    private const int Draws = 1000;

    private readonly Distribution[] _indicators =
        [.. Enumerable.Range(0, Indicators).Select(column => new Distribution([.. Invented.Column(Regions, column).Select(Math.Abs)], [.. Invented.Column(Regions, 999).Select(Math.Abs)]))];

    [Benchmark]
    public int AllMeasuresWithBootstrap() => _indicators.Sum(indicator => InequalityProfile.Resampled(indicator, Direction.Positive, Draws).Count);
}
