using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Benchmarks;

/// <summary>An index of three levels: indicators in domains of ten, domains in two halves.</summary>
internal static class IndexTree
{
    public static ScoreTree Of(int indicators)
    {
        var domains = Enumerable.Range(0, indicators).Chunk(10).Select((columns, domain) => ScoreNode.Aggregate(
            "domain" + domain, Aggregator.Arithmetic, [.. columns.Select(column => ScoreNode.Indicator("indicator" + column, column, ScoreScale.Percent, 1 + column % 4))])).ToArray();
        var halves = domains.Chunk((domains.Length + 1) / 2).Select((half, number) => ScoreNode.Aggregate("half" + number, Aggregator.Arithmetic, half));
        return new ScoreTree(ScoreNode.Aggregate("index", Aggregator.Arithmetic, [.. halves]));
    }
}
