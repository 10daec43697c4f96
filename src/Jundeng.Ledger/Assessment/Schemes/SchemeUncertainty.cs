using Jundeng.Measures.Aggregation;
using Jundeng.Measures.Normalisation;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What in a scheme is a choice that could as well have been another, and how often it is drawn.</summary>
public sealed record SchemeUncertainty
{
    /// <summary>How many times the index is built anew.</summary>
    public int Runs { get; init; } = 1000;

    /// <summary>What the draws come from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Level of the intervals of score and rank.</summary>
    public double Level { get; init; } = 0.9;

    /// <summary>Each weight is multiplied by a factor uniform in 1 ± this share; 0 where weights are not in doubt.</summary>
    public double WeightNoise { get; init; }

    /// <summary>Standard error of each value as a share of it; 0 where values are not in doubt.</summary>
    public double Measurement { get; init; }

    /// <summary>Treatments of outliers, null for none; empty where the treatment is not in doubt.</summary>
    public IReadOnlyList<OutlierTreatment?> Treatments { get; init; } = [];

    /// <summary>Normalisations of all indicators; empty where they are not in doubt.</summary>
    public IReadOnlyList<Normaliser> Normalisers { get; init; } = [];

    /// <summary>Aggregations at all nodes; empty where they are not in doubt.</summary>
    public IReadOnlyList<Aggregator> Aggregators { get; init; } = [];

    /// <summary>Base points of the sensitivity to each assumption; 0 where it is not asked for.</summary>
    public int SensitivityPoints { get; init; }
}
