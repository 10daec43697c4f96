using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Tests.Assessment.Runs;

public sealed class RunUncertaintyTests
{
    private const double Tolerance = 1e-9;

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
    public void Of_Uncertainty_GivesIntervalsAroundScoresAndRanks()
    {
        var (scheme, data) = Runs.Large();
        var run = AssessmentRun.Of(scheme, Runs.Data(data));
        Assert.Equal(run.Regions.Count * run.Periods.Count, run.Uncertainty.Count);
        Assert.All(run.Uncertainty, region => Assert.True(region.ScoreLow <= region.MeanScore && region.MeanScore <= region.ScoreHigh && region.RankLow <= region.MedianRank && region.MedianRank <= region.RankHigh));
        Assert.Contains(run.Uncertainty, region => region.RankLow < region.RankHigh);
        Assert.Equal(3 * run.Periods.Count, run.Sensitivity.Count);
        var complete = run.Results().Where(result => result is { Node: "index", Coverage: 1 }).ToDictionary(result => (result.Region, result.Period), result => result.Score!.Value);
        Assert.NotEmpty(complete);
        foreach (var region in run.Uncertainty)
            if (complete.TryGetValue((region.Region, region.Period), out var score)) Assert.Equal(score, region.Score, Tolerance);
    }

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
