using System.Globalization;
using Jundeng.Measures;
using Jundeng.Measures.Aggregation;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>A way to make one score of several: an aggregator, or a method that looks at complete tables only.</summary>
/// <param name="Id">The word for it, such as <c>arithmetic</c> or <c>mean:0.5</c>.</param>
/// <param name="Aggregator">The aggregator; null where the method needs every score to be there.</param>
/// <param name="OfComplete">The scores of a complete table by weights that sum to 1.</param>
public sealed record AggregationMethod(string Id, Aggregator? Aggregator, Func<Table, double[], double, double[]> OfComplete)
{
    private const string Mean = "mean:";

    private static readonly AggregationMethod[] s_all =
    [
        Of("arithmetic", Aggregator.Arithmetic), Of("geometric", Aggregator.Geometric), Of("harmonic", Aggregator.Harmonic), Of("median", Aggregator.Median),
        Of("share-met", Aggregator.ShareMet), Of("copeland", Aggregator.Copeland),
        new("net-wins", null, (scores, weights, _) => [.. Outranking.NetWins(scores, weights).Select(wins => (double)wins)]),
        new("topsis", null, (scores, weights, _) => Topsis.Of(scores, weights)),
        new("coupling", null, (scores, weights, _) => Coordination(scores, weights)),
    ];

    /// <summary>The words for all methods.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. s_all.Take(3).Select(method => method.Id), Mean + "P", .. s_all.Skip(3).Select(method => method.Id)];

    /// <summary>The method of a word; null where there is none.</summary>
    public static AggregationMethod? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (s_all.FirstOrDefault(method => method.Id == id) is { } known) return known;
        return id.StartsWith(Mean, StringComparison.Ordinal) && double.TryParse(id.AsSpan(Mean.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var power) && !double.IsNaN(power)
            ? Of(id, Aggregator.Mean(power))
            : null;
    }

    private static AggregationMethod Of(string id, Aggregator aggregator) => new(id, aggregator, (scores, weights, met) => aggregator.Of(scores, weights, met));

    private static double[] Coordination(Table scores, double[] weights) =>
        [.. Enumerable.Range(0, scores.Rows).Select(row => Coupling.Of([.. Enumerable.Range(0, scores.Columns).Select(column => scores[row, column])], weights).Coordination)];
}
