namespace Jundeng.Measures.Uncertainty;

/// <summary>How sure the order of the units is, over many runs.</summary>
public sealed class RankUncertainty
{
    private readonly double[,] _acceptability;
    private readonly double[,] _ahead;

    internal RankUncertainty(IReadOnlyList<UnitUncertainty> units, double[,] acceptability, double[,] ahead) =>
        (Units, _acceptability, _ahead) = (units, acceptability, ahead);

    /// <summary>Each unit's score and rank, in the order of the units.</summary>
    public IReadOnlyList<UnitUncertainty> Units { get; }

    /// <summary>The share of runs in which a unit has a rank (1 is best). Over all ranks they sum to 1 for a unit that has a score.</summary>
    public double Acceptability(int unit, int rank) => _acceptability[unit, rank - 1];

    /// <summary>The probability that one unit is ahead of another: the share of runs in which it scores higher, plus half of those in which they are level.</summary>
    public double Ahead(int unit, int other) => _ahead[unit, other];
}
