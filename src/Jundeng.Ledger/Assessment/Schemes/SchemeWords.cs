using System.Globalization;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>The words by which schemes write methods.</summary>
public static class SchemeWords
{
    private const string PowerPrefix = "mean:";

    /// <summary>Whether more is better.</summary>
    public static IReadOnlyDictionary<string, Direction> Directions { get; } = Words(("positive", Direction.Positive), ("negative", Direction.Negative));

    /// <summary>What a missing value does.</summary>
    public static IReadOnlyDictionary<string, MissingRule> MissingRules { get; } = Words(
        ("pair", MissingRule.Pair), ("renormalise", MissingRule.Renormalise), ("worst", MissingRule.Worst), ("block", MissingRule.Block));

    /// <summary>Which values a method looks at.</summary>
    public static IReadOnlyDictionary<string, SampleScope> Samples { get; } = Words(("all", SampleScope.All), ("period", SampleScope.Period));

    /// <summary>What happens to an exact half.</summary>
    public static IReadOnlyDictionary<string, RoundingMode> RoundingModes { get; } = Words(
        ("half-up", RoundingMode.HalfAwayFromZero), ("half-even", RoundingMode.HalfToEven), ("truncate", RoundingMode.Truncate));

    /// <summary>Families of attainment, by name and by the letter of the usual list.</summary>
    public static IReadOnlyDictionary<string, AttainmentFamily> Families { get; } = Words(
        ("ratio", AttainmentFamily.Ratio), ("efficacy", AttainmentFamily.Efficacy), ("range", AttainmentFamily.Range),
        ("base-period", AttainmentFamily.BasePeriod), ("sample", AttainmentFamily.Sample), ("coverage", AttainmentFamily.Coverage),
        ("grades", AttainmentFamily.Grades), ("gap", AttainmentFamily.Gap), ("interval", AttainmentFamily.Interval), ("A", AttainmentFamily.Ratio),
        ("B", AttainmentFamily.Efficacy), ("C", AttainmentFamily.Range), ("D", AttainmentFamily.Sample), ("E", AttainmentFamily.Coverage),
        ("F", AttainmentFamily.Grades), ("G", AttainmentFamily.Gap));

    /// <summary>What is put in for missing values.</summary>
    public static IReadOnlyDictionary<string, ImputationMethod> Imputations { get; } = Words(
        ("mean", ImputationMethod.Mean), ("median", ImputationMethod.Median), ("last", ImputationMethod.Last), ("linear", ImputationMethod.Linear));

    /// <summary>What is done where winsorising was not enough.</summary>
    public static IReadOnlyDictionary<string, OutlierFallback> Fallbacks { get; } = Words(
        ("log", OutlierFallback.Logarithm), ("winsorised", OutlierFallback.Winsorised), ("original", OutlierFallback.Original));

    /// <summary>What is made of the values of groups.</summary>
    public static IReadOnlyDictionary<string, GroupValueKind> GroupValues { get; } = Words(
        ("ratio", GroupValueKind.Ratio), ("difference", GroupValueKind.Difference), ("closeness", GroupValueKind.Closeness),
        ("mean", GroupValueKind.Mean));

    /// <summary>Where weights come from.</summary>
    public static IReadOnlyDictionary<string, WeightSource> WeightSources { get; } = Words(
        ("given", WeightSource.Given), ("equal", WeightSource.Equal), ("budget", WeightSource.Budget), ("entropy", WeightSource.Entropy),
        ("critic", WeightSource.Critic), ("ahp", WeightSource.Hierarchy));

    /// <summary>The words for aggregations; <c>mean:p</c> stands for any power p.</summary>
    public static IReadOnlyList<string> Aggregations { get; } = ["arithmetic", "geometric", "harmonic", "mean:p", "median", "share-met", "copeland"];

    /// <summary>The word for a value of one of the tables above.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(word => word.Value.Equals(value)).Key;

    /// <summary>The word for an aggregation.</summary>
    public static string Of(Aggregator aggregator) => aggregator switch
    {
        PowerMean { Power: 1 } => "arithmetic",
        PowerMean { Power: 0 } => "geometric",
        PowerMean { Power: -1 } => "harmonic",
        PowerMean mean => PowerPrefix + mean.Power.ToString("R", CultureInfo.InvariantCulture),
        WeightedMedian => "median",
        MetShare => "share-met",
        _ => "copeland",
    };

    /// <summary>Reads an aggregation; false for any other word.</summary>
    public static bool TryParse(string word, out Aggregator aggregator)
    {
        var power = 0.0;
        var known = word switch
        {
            "arithmetic" => Aggregator.Arithmetic,
            "geometric" => Aggregator.Geometric,
            "harmonic" => Aggregator.Harmonic,
            "median" => Aggregator.Median,
            "share-met" => Aggregator.ShareMet,
            "copeland" => Aggregator.Copeland,
            _ when word.StartsWith(PowerPrefix, StringComparison.Ordinal)
                && double.TryParse(word.AsSpan(PowerPrefix.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out power) && !double.IsNaN(power) => Aggregator.Mean(power),
            _ => null,
        };
        aggregator = known ?? Aggregator.Arithmetic;
        return known is not null;
    }

    private static Dictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in words) table.Add(word, value);
        return table;
    }
}
