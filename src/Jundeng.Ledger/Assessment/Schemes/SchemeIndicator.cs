using Jundeng.Measures;
using Jundeng.Measures.Treatment;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>How an indicator's values are found and scored, in the order in which it is done.</summary>
/// <param name="Source">What the data call it; the node's id where the scheme does not say.</param>
/// <param name="Method">How values become scores.</param>
public sealed record SchemeIndicator(string Source, ScoreMethod Method)
{
    /// <summary>Unit of measure; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether more is better.</summary>
    public Direction Direction { get; init; } = Direction.Positive;

    /// <summary>Which group's value is taken, or what is made of several; null for the value of the whole.</summary>
    public GroupValue? Group { get; init; }

    /// <summary>What values are divided by; null for nothing.</summary>
    public SchemeDenominator? Denominator { get; init; }

    /// <summary>What is put in for missing values; null for nothing.</summary>
    public SchemeImputation? Imputation { get; init; }

    /// <summary>How outliers are treated; null where they are left.</summary>
    public OutlierTreatment? Treatment { get; init; }
}
