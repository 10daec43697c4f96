using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Measures.Uncertainty;

/// <summary>
/// The alternatives that an index could as well have been built by. What is left empty or 0 is not in doubt. Where a list is given, all of its members are
/// equally likely, the one in force included only if it is listed.
/// </summary>
public sealed record CompositeAssumptions
{
    /// <summary>Treatments of outliers; null in the list means none.</summary>
    public IReadOnlyList<OutlierTreatment?> Treatments { get; init; } = [];

    /// <summary>Normalisations, used for all indicators. Their scores must suit every aggregation listed.</summary>
    public IReadOnlyList<Normaliser> Normalisers { get; init; } = [];

    /// <summary>Aggregations, used at all nodes.</summary>
    public IReadOnlyList<Aggregator> Aggregators { get; init; } = [];

    /// <summary>Each weight is multiplied by a factor uniform in 1 ± this share; from 0 to 1.</summary>
    public double WeightNoise { get; init; }

    /// <summary>The standard error of each value, as a table of the data's shape; missing or 0 where a value is certain.</summary>
    public Table? StandardErrors { get; init; }

    /// <summary>The assumptions in doubt, in the order of <see cref="Assumption"/>.</summary>
    public IReadOnlyList<Assumption> InDoubt =>
    [
        .. new[]
        {
            (Assumption.Treatment, Treatments.Count > 0), (Assumption.Normalisation, Normalisers.Count > 0), (Assumption.Aggregation, Aggregators.Count > 0),
            (Assumption.Weights, WeightNoise > 0), (Assumption.Measurement, StandardErrors is not null),
        }.Where(one => one.Item2).Select(one => one.Item1),
    ];
}
