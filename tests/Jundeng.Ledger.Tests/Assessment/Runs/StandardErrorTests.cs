namespace Jundeng.Ledger.Tests.Assessment.Runs;

public sealed class StandardErrorTests
{
    private const string Scheme = """
        uncertainty: {runs: 4000, seed: 7, level: 0.9, measurement: 0.000001}
        tree:
          - id: index
            children:
              - {id: satisfied, unit: "%", weight: 1, normalise: {method: goalposts, low: 0, high: 100}}
        """;

    private const string Data = """
        region,period,indicator,value,standard_error
        a,2026,satisfied,60,5
        b,2026,satisfied,70,
        """;

    [Fact]
    public void Of_DataThatTellTheirError_DrawFromIt()
    {
        var run = Runs.Of(Scheme, Data);

        var (a, b) = (run.Uncertainty.Single(region => region.Region == "a"), run.Uncertainty.Single(region => region.Region == "b"));
        // 90 % of a normal with a standard error of 5: 60 ± 1.645 × 5.
        Assert.Equal(60 - 1.645 * 5, a.ScoreLow, 0.7);
        Assert.Equal(60 + 1.645 * 5, a.ScoreHigh, 0.7);
        Assert.InRange(b.ScoreHigh - b.ScoreLow, 0, 0.01);
    }

    [Fact]
    public void Of_ADenominator_TakesTheErrorAlong()
    {
        var run = Runs.Of(
            Scheme.Replace("normalise: {method: goalposts, low: 0, high: 100}", "denominator: {indicator: people, scale: 1}, normalise: {method: goalposts, low: 0, high: 100}", StringComparison.Ordinal),
            Data + "\na,2026,people,2,\nb,2026,people,1,\n");

        Assert.Equal([2.5, 0], run.Indicators.Single().Errors);
    }
}
