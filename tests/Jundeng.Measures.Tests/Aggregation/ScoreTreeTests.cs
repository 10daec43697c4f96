using Jundeng.Measures.Aggregation;

namespace Jundeng.Measures.Tests.Aggregation;

public sealed class ScoreTreeTests
{
    private static readonly Aggregator[] s_separable =
        [Aggregator.Arithmetic, Aggregator.Geometric, Aggregator.Harmonic, Aggregator.Mean(2.5), Aggregator.Mean(-3), Aggregator.Median, Aggregator.ShareMet];

    public static TheoryData<int> Aggregators => [.. Enumerable.Range(0, s_separable.Length + 1)];

    private static Aggregator At(int index) => index < s_separable.Length ? s_separable[index] : Aggregator.Copeland;

    [Fact]
    public void Evaluate_NothingMissing_ShowsEveryNode()
    {
        var nodes = Deep(Aggregator.Arithmetic, [2, 1, 1]).Evaluate(Table.FromRows([0.9, 0.6, 0.2], [1, 1, 0.5]));
        Assert.Equal(["index", "one", "a", "b", "two", "c"], nodes.Select(node => node.Node.Id));
        Assert.Equal([0, 1, 2, 2, 1, 2], nodes.Select(node => node.Depth));
        Assert.Equal(0.8, nodes[1].Score[0], 1e-15);
        Assert.Equal((0.8 + 0.2) / 2, nodes[0].Score[0], 1e-15);
        Assert.Equal(0.75, nodes[0].Score[1], 1e-15);
    }

    [Fact]
    public void Evaluate_MissingUnderThePair_CountsAsWorstAndAsMet()
    {
        var index = Deep(Aggregator.Arithmetic, [2, 1, 1]).Evaluate(Table.FromRows([0.9, double.NaN, 0.2]))[0];
        Assert.Equal((0.9 * 2 / 3 + 0.2) / 2, index.Low[0], 1e-15);
        Assert.Equal(((0.9 * 2 + 1) / 3 + 0.2) / 2, index.High[0], 1e-15);
        Assert.Equal(index.Low[0], index.Score[0]);
        Assert.Equal((2 / 3.0 + 1) / 2, index.Coverage[0], 1e-15);
    }

    [Fact]
    public void Evaluate_AllMissing_HasAPairAndNoScore()
    {
        var index = Deep(Aggregator.Arithmetic, [2, 1, 1]).Evaluate(Table.FromRows([double.NaN, double.NaN, double.NaN]))[0];
        Assert.Equal((double.NaN, 0.0, 1.0, 0.0), (index.Score[0], index.Low[0], index.High[0], index.Coverage[0]));
    }

    [Theory]
    [InlineData(MissingRule.Renormalise, 0.55)]
    [InlineData(MissingRule.Worst, 0.4)]
    [InlineData(MissingRule.Block, double.NaN)]
    public void Evaluate_MissingUnderOtherRules_HasOneScore(MissingRule rule, double expected)
    {
        var index = Deep(Aggregator.Arithmetic, [2, 1, 1]).Evaluate(Table.FromRows([0.9, double.NaN, 0.2]), rule)[0];
        Assert.Equal(expected, index.Score[0], 1e-15);
        Assert.Equal(index.Score, index.Low);
        Assert.Equal(index.Score, index.High);
        Assert.Equal(5 / 6.0, index.Coverage[0], 1e-15);
    }

    [Fact]
    public void Evaluate_NoUnits_GivesEmptyLists() =>
        Assert.All(Deep(Aggregator.Geometric, [1, 1, 1]).Evaluate(new Table(0, 3, [])), node => Assert.Empty(node.Score));

    [Fact]
    public void Evaluate_ScoreBelowTheWorst_Throws() =>
        Assert.Throws<ArgumentException>(() => Deep(Aggregator.Arithmetic, [1, 1, 1]).Evaluate(Table.FromRows([0.5, -0.1, 0.5])));

    [Fact]
    public void Tree_TwoNodesOfOneId_Throws() =>
        Assert.Throws<ArgumentException>(() => new ScoreTree(ScoreNode.Aggregate("a", Aggregator.Arithmetic, [ScoreNode.Indicator("a", 0, ScoreScale.Share)])));

    [Fact]
    public void Aggregate_WeightsSumToZero_IsRefused() => Assert.Equal(UndefinedReason.ZeroTotal, Assert.Throws<UndefinedMeasureException>(() =>
        ScoreNode.Aggregate("a", Aggregator.Arithmetic, [ScoreNode.Indicator("b", 0, ScoreScale.Share, 0)])).Reason);

    [Fact]
    public void EffectiveWeights_DeepTree_SumToOne() => Assert.Equal([1 / 3.0, 1 / 6.0, 0.5], Deep(Aggregator.Arithmetic, [2, 1, 1]).EffectiveWeights());

    [Theory]
    [MemberData(nameof(Aggregators))]
    public void Evaluate_ValueGoesMissing_NeverRaisesTheScore(int aggregator) => Generators.Holds(Generators.Scores, example =>
    {
        var tree = Flat(At(aggregator), example.Weights);
        var before = tree.Evaluate(example.Scores)[0];
        return Cells(example.Scores).All(cell =>
        {
            var after = tree.Evaluate(With(example.Scores, cell, double.NaN))[0];
            return !(after.Score[cell.Row] > before.Score[cell.Row] + 1e-12)
                && after.Low[cell.Row] <= before.Low[cell.Row] + 1e-12 && after.High[cell.Row] >= before.High[cell.Row] - 1e-12
                && after.Coverage[cell.Row] <= before.Coverage[cell.Row];
        });
    });

    [Theory]
    [MemberData(nameof(Aggregators))]
    public void Evaluate_MissingValueTurnsUp_FallsInsideThePair(int aggregator) => Generators.Holds(Generators.Scores, example =>
    {
        var tree = Flat(At(aggregator), example.Weights);
        var before = tree.Evaluate(example.Scores)[0];
        var full = tree.Evaluate(Table.FromColumns([.. Enumerable.Range(0, example.Scores.Columns).Select(column =>
            example.Scores.Column(column).ToArray().Select(value => double.IsNaN(value) ? 0.35 : value).ToArray())]))[0];
        return Enumerable.Range(0, example.Scores.Rows).All(row => full.Score[row] >= before.Low[row] - 1e-12 && full.Score[row] <= before.High[row] + 1e-12);
    });

    [Theory]
    [MemberData(nameof(Aggregators))]
    public void Evaluate_ValueRises_NeverLowersTheScore(int aggregator) => Generators.Holds(Generators.Scores, example =>
    {
        var tree = Flat(At(aggregator), example.Weights);
        var before = tree.Evaluate(example.Scores)[0];
        return Cells(example.Scores).Where(cell => !double.IsNaN(example.Scores[cell.Row, cell.Column])).All(cell =>
            tree.Evaluate(With(example.Scores, cell, 1))[0].Score[cell.Row] >= before.Score[cell.Row] - 1e-12);
    });

    [Theory]
    [MemberData(nameof(Aggregators))]
    public void Evaluate_Anything_StaysWithinTheScale(int aggregator) => Generators.Holds(Generators.Scores, example =>
        Enum.GetValues<MissingRule>().All(rule => Flat(At(aggregator), example.Weights).Evaluate(example.Scores, rule)[0] is var index
            && index.Score.Concat(index.Low).Concat(index.High).Concat(index.Coverage).All(value => double.IsNaN(value) || (value >= -1e-12 && value <= 1 + 1e-12))));

    [Theory]
    [MemberData(nameof(Aggregators))]
    public void Evaluate_OtherOrderOfUnits_GivesTheSameScores(int aggregator) => Generators.Holds(Generators.Scores, example =>
    {
        var turned = Table.FromColumns([.. Enumerable.Range(0, example.Scores.Columns).Select(column => example.Scores.Column(column).ToArray().Reverse().ToArray())]);
        return Enum.GetValues<MissingRule>().All(rule =>
        {
            var tree = Flat(At(aggregator), example.Weights);
            var (one, other) = (tree.Evaluate(example.Scores, rule)[0].Score, tree.Evaluate(turned, rule)[0].Score.Reverse().ToArray());
            return one.Zip(other).All(pair => (double.IsNaN(pair.First) && double.IsNaN(pair.Second)) || Generators.Near(pair.First, pair.Second));
        });
    });

    private static ScoreTree Deep(Aggregator aggregator, double[] weights) => new(ScoreNode.Aggregate("index", aggregator,
    [
        ScoreNode.Aggregate("one", aggregator, [ScoreNode.Indicator("a", 0, ScoreScale.Share, weights[0]), ScoreNode.Indicator("b", 1, ScoreScale.Share, weights[1])]),
        ScoreNode.Aggregate("two", aggregator, [ScoreNode.Indicator("c", 2, ScoreScale.Share, weights[2])]),
    ]));

    private static ScoreTree Flat(Aggregator aggregator, double[] weights) =>
        new(ScoreNode.Aggregate("index", aggregator, [.. weights.Select((weight, column) => ScoreNode.Indicator("i" + column, column, ScoreScale.Share, weight))]));

    private static IEnumerable<(int Row, int Column)> Cells(Table table) =>
        from row in Enumerable.Range(0, table.Rows) from column in Enumerable.Range(0, table.Columns) select (row, column);

    private static Table With(Table table, (int Row, int Column) cell, double value) => Table.FromColumns([.. Enumerable.Range(0, table.Columns).Select(column =>
        table.Column(column).ToArray().Select((old, row) => (row, column) == cell ? value : old).ToArray())]);
}
