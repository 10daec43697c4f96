using FsCheck;
using FsCheck.Fluent;
using Jundeng.Measures.Disclosure;
using MathNet.Numerics.LinearAlgebra;

namespace Jundeng.Measures.Tests.Disclosure;

public sealed class SmallCellsTests
{
    private const double Threshold = 5;

    private static Arbitrary<double[][]> Tables { get; } = Gen.Choose(1, 5).SelectMany(rows => Gen.Choose(1, 4).SelectMany(columns =>
        Gen.Frequency((3, Gen.Choose(0, 6)), (5, Gen.Choose(0, 400))).Select(count => (double)count).ArrayOf(columns).ArrayOf(rows).Select(WithTotals))).ToArbitrary();

    // An example of the textbooks: one small count, and the cheapest square around it.
    [Fact]
    public void Hide_OneSmallCount_ClosesASquare()
    {
        var hidden = SmallCells.Hide(WithTotals([[3, 40, 60], [20, 30, 90], [50, 80, 10]]), Threshold);

        Assert.Equal(["xx--", "xx--", "----", "----"], Picture(hidden));
    }

    [Fact]
    public void Hide_NothingSmall_HidesNothing() => Assert.All(SmallCells.Hide(WithTotals([[0, 40], [5, 30]]), Threshold), row => Assert.DoesNotContain(true, row));

    // Two counts of 1 in a row whose total says 2 would give themselves away.
    [Fact]
    public void Hide_CountsOfOne_AreNotLeftAlone()
    {
        var hidden = SmallCells.Hide(WithTotals([[1, 1, 60], [1, 1, 90], [50, 80, 10]]), Threshold);

        Assert.True(hidden[0][2] || hidden[0][3]);
        Assert.True(hidden[1][2] || hidden[1][3]);
    }

    [Fact]
    public void Hide_Zeros_AreToldWhereSomethingElseCanBeHidden() => Assert.Equal(["x-x-", "----", "x-x-", "----"], Picture(SmallCells.Hide(WithTotals([[3, 0, 60], [20, 0, 90], [50, 0, 10]]), Threshold)));

    // Nobody knows the cell beside it, so that one more in its row and one in its column are enough.
    [Fact]
    public void Hide_WhatNobodyKnows_HelpsToHide()
    {
        var table = WithTotals([[3, 40, 60], [20, 30, 90], [50, 80, 10]]);
        table[1][1] = double.NaN;

        Assert.Equal(["xx--", "x---", "----", "----"], Picture(SmallCells.Hide(table, Threshold)));
    }

    // The independent check: a hidden cell is safe where some vector that solves the equations of what is hidden with zeros has another number there.
    [Fact]
    public void Hide_AnyTable_LeavesNoHiddenCellThatFollowsFromWhatIsTold() => Generators.Holds(Tables, table =>
    {
        var hidden = SmallCells.Hide(table, Threshold);
        AssertUnknown(table, hidden);
        return Enumerable.Range(0, table.Length).All(i => Enumerable.Range(0, table[0].Length).All(j => hidden[i][j] || table[i][j] is 0 or >= Threshold));
    });

    [Fact]
    public void Hide_TablesWithGaps_LeavesNoHiddenCellThatFollowsFromWhatIsTold() => Generators.Holds(Tables, table =>
    {
        for (var i = 0; i < table.Length; i++) table[i][i % table[0].Length] = double.NaN;
        AssertUnknown(table, SmallCells.Hide(table, Threshold));
        return true;
    });

    [Fact]
    public void Hide_WhatIsHiddenAlready_IsKeptUnknownToo() => Generators.Holds(Tables, table =>
    {
        bool[][] given = [.. table.Select((row, i) => row.Select((_, j) => i == 0 && j == 0).ToArray())];
        var hidden = SmallCells.Hide(table, Threshold, given);
        AssertUnknown(table, hidden);
        return hidden[0][0];
    });

    [Fact]
    public void Hide_AnyTable_KeepsLinesFromAddingUpToFewPeople() => Generators.Holds(Tables, table =>
    {
        var hidden = SmallCells.Hide(table, Threshold);
        var lines = Enumerable.Range(0, table.Length).Select(i => Enumerable.Range(0, table[0].Length).Select(j => (Count: table[i][j], Hidden: hidden[i][j])).ToList())
            .Concat(Enumerable.Range(0, table[0].Length).Select(j => Enumerable.Range(0, table.Length).Select(i => (Count: table[i][j], Hidden: hidden[i][j])).ToList()));
        return lines.All(line => !line.Exists(cell => cell.Hidden) || line.TrueForAll(cell => cell.Hidden) || line.Where(cell => cell.Hidden).Sum(cell => cell.Count) >= Threshold);
    });

    [Fact]
    public void Hide_Wrong_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCells.Hide([[1, 1]], Threshold));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCells.Hide([[1], [1]], Threshold));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCells.Hide([[-1, 1], [1, 1]], Threshold));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmallCells.Hide([[1, 1], [1, 1]], 0));
        Assert.Throws<ArgumentException>(() => SmallCells.Hide([[1, 1], [1]], Threshold));
        Assert.Throws<ArgumentException>(() => SmallCells.Hide([[1, 1], [1, 1]], Threshold, [[true, true]]));
    }

    private static void AssertUnknown(double[][] table, bool[][] hidden)
    {
        var (rows, columns) = (table.Length, table[0].Length);
        var unknown = (from i in Enumerable.Range(0, rows) from j in Enumerable.Range(0, columns) where hidden[i][j] || double.IsNaN(table[i][j]) select (Row: i, Column: j)).ToList();
        if (unknown.Count == 0) return;
        // One equation a row and one a column: the parts less the total are nothing.
        var system = Matrix<double>.Build.Dense(rows + columns, unknown.Count, (line, k) =>
            line < rows ? (unknown[k].Row != line ? 0 : unknown[k].Column == columns - 1 ? -1 : 1)
            : unknown[k].Column != line - rows ? 0 : unknown[k].Row == rows - 1 ? -1 : 1);
        var rank = system.Rank();
        for (var k = 0; k < unknown.Count; k++)
        {
            if (!hidden[unknown[k].Row][unknown[k].Column]) continue;
            var asked = Matrix<double>.Build.Dense(1, unknown.Count, (_, at) => at == k ? 1 : 0);
            Assert.True(system.Stack(asked).Rank() > rank, $"The cell {unknown[k]} follows from what is told.");
        }
    }

    private static double[][] WithTotals(double[][] counts)
    {
        double[][] rows = [.. counts.Select(row => (double[])[.. row, row.Sum()])];
        return [.. rows, [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Sum(row => row[column]))]];
    }

    private static string[] Picture(bool[][] hidden) => [.. hidden.Select(row => string.Concat(row.Select(cell => cell ? 'x' : '-')))];
}
