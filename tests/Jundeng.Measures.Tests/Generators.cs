using FsCheck;
using FsCheck.Fluent;

namespace Jundeng.Measures.Tests;

/// <summary>What properties are tried on. The seed is fixed, so that a failure comes back.</summary>
internal static class Generators
{
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20120101, 31).WithQuietOnSuccess(true);

    /// <summary>Positive values in thousandths, so that equal ones occur.</summary>
    public static Gen<double> Positive { get; } = Gen.Choose(1, 100_000).Select(number => number / 1000.0);

    /// <summary>Shares in hundredths, 0 and 1 among them.</summary>
    public static Gen<double> Share { get; } = Gen.Choose(0, 100).Select(number => number / 100.0);

    /// <summary>Values with populations, two units or more.</summary>
    public static Arbitrary<(double[] Values, double[] Populations)> Units { get; } = Gen.Choose(2, 12)
        .SelectMany(count => Positive.ArrayOf(count).SelectMany(values => Positive.ArrayOf(count).Select(populations => (values, populations)))).ToArbitrary();

    /// <summary>A table of shares with gaps, and weights, two columns or more.</summary>
    public static Arbitrary<(Table Scores, double[] Weights)> Scores { get; } = Gen.Choose(2, 6).SelectMany(columns => Gen.Choose(2, 6).SelectMany(rows =>
        Gen.Frequency((5, Share), (1, Gen.Constant(double.NaN))).ArrayOf(rows).ArrayOf(columns)
            .SelectMany(table => Positive.ArrayOf(columns).Select(weights => (Table.FromColumns(table), weights))))).ToArbitrary();

    public static void Holds<T>(Arbitrary<T> arbitrary, Func<T, bool> property) => FsCheck.Check.One(Config, Prop.ForAll(arbitrary, property));

    public static bool Near(double one, double other, double tolerance = 1e-9) => Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)));
}
