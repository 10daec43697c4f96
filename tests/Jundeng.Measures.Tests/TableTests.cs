namespace Jundeng.Measures.Tests;

public sealed class TableTests
{
    [Fact]
    public void From_RowsOrColumns_IsTheSameTable()
    {
        var (rows, columns) = (Table.FromRows([1, 2], [3, 4], [5, 6]), Table.FromColumns([1, 3, 5], [2, 4, 6]));
        Assert.Equal((3, 2), (rows.Rows, rows.Columns));
        for (var row = 0; row < 3; row++)
            for (var column = 0; column < 2; column++)
                Assert.Equal(rows[row, column], columns[row, column]);
        Assert.Equal(4, new Table(3, 2, [1, 3, 5, 2, 4, 6])[1, 1]);
        Assert.Equal([2.0, 4, 6], rows.Select(1).Column(0).ToArray());
    }

    [Fact]
    public void From_Ragged_Throws()
    {
        Assert.Throws<ArgumentException>(() => Table.FromRows([1, 2], [3]));
        Assert.Throws<ArgumentException>(() => Table.FromColumns([1, 2], [3]));
        Assert.Throws<ArgumentException>(() => new Table(2, 2, [1, 2, 3]));
    }

    [Fact]
    public void From_Infinite_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Table.FromRows([1, double.PositiveInfinity]));

    [Fact]
    public void From_CallersNumbersChange_StaysAsItWas()
    {
        double[] column = [1, 2];
        var table = Table.FromColumns(column);
        column[0] = 9;
        Assert.Equal(1, table[0, 0]);
    }

    [Fact]
    public void Ranking_FromBest_SharesTheBetterRankAndPassesOverWhatIsMissing() =>
        Assert.Equal([2, 1, double.NaN, 2, 4], Ranking.FromBest([5, 7, double.NaN, 5, 1]));
}
