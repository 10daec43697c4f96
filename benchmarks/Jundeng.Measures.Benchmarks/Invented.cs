using Jundeng.Measures.Uncertainty;

namespace Jundeng.Measures.Benchmarks;

/// <summary>Data of a shape, from a seed: two thirds of the indicators roughly normal, one third skewed with outliers.</summary>
internal static class Invented
{
    public static Table Table(int rows, int columns) => Measures.Table.FromColumns([.. Enumerable.Range(0, columns).Select(column => Column(rows, column))]);

    public static double[] Column(int rows, int column)
    {
        var random = new SeededRandom(20120101).Split((ulong)column);
        var values = new double[rows];
        foreach (ref var value in values.AsSpan()) value = column % 3 == 0 ? Math.Exp(2 * random.NextNormal()) : 50 + 10 * random.NextNormal();
        return values;
    }
}
