using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Tests.Aggregation;

public sealed class ScaledShareTests
{
    private static readonly Table s_scores = Table.FromColumns([100, 60, double.NaN, 20], [80, 100, 100, 10]);

    [Theory]
    [InlineData(MissingRule.Pair)]
    [InlineData(MissingRule.Renormalise)]
    [InlineData(MissingRule.Worst)]
    [InlineData(MissingRule.Block)]
    public void On_SharesUnderEveryRule_AreMultipliedAndNothingElse(MissingRule rule)
    {
        foreach (var aggregator in new[] { Aggregator.ShareMet, Aggregator.Copeland })
        {
            var (shares, points) = (Root(aggregator, rule), Root(aggregator.On(100), rule));
            for (var row = 0; row < s_scores.Rows; row++)
            {
                Assert.Equal(100 * shares.Score[row], points.Score[row], 1e-12);
                Assert.Equal(100 * shares.High[row], points.High[row], 1e-12);
                Assert.Equal(shares.Coverage[row], points.Coverage[row]);
            }
        }
    }

    [Fact]
    public void On_AMissingNodeOfShares_IsMetAtTheFullScale()
    {
        ScoreNode Leaf(string id, int column) => ScoreNode.Indicator(id, column, ScoreScale.Percent);
        var tree = new ScoreTree(ScoreNode.Aggregate("t", Aggregator.Arithmetic, [Leaf("x", 0), ScoreNode.Aggregate("s", Aggregator.ShareMet.On(100), [Leaf("y", 1)])]));
        var root = tree.Evaluate(Table.FromColumns([50.0], [double.NaN]))[0];
        Assert.Equal((25, 75), (root.Score[0], root.High[0]));
    }

    [Fact]
    public void On_OtherAggregations_AreTheSame() => Assert.Same(Aggregator.Geometric, Aggregator.Geometric.On(100));

    [Fact]
    public void On_ScaleThatIsNotPositive_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Aggregator.ShareMet.On(0));

    private static NodeScores Root(Aggregator aggregator, MissingRule rule) =>
        new ScoreTree(ScoreNode.Aggregate("t", aggregator, [ScoreNode.Indicator("x", 0, ScoreScale.Percent, 2), ScoreNode.Indicator("y", 1, ScoreScale.Percent)])).Evaluate(s_scores, rule)[0];
}
