using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Scores by attainment: a family and what it needs, in the unit of the values; shares where the scheme has points.</summary>
/// <param name="Family">Which family.</param>
/// <param name="Bounds">Floor and cap of the share.</param>
public sealed record AttainmentMethod(AttainmentFamily Family, AttainmentBounds Bounds) : ScoreMethod
{
    /// <summary>A, B: what is to be reached.</summary>
    public SchemeTarget? Target { get; init; }

    /// <summary>B: the floor value F (不允许值), scored <see cref="AtFloor"/>.</summary>
    public double? FloorValue { get; init; }

    /// <summary>B: the share at the floor value.</summary>
    public double AtFloor { get; init; } = 0.6;

    /// <summary>C: the worst value.</summary>
    public double? Worst { get; init; }

    /// <summary>C: the best value.</summary>
    public double? Best { get; init; }

    /// <summary>C: the period whose worst and best values are taken.</summary>
    public string? BasePeriod { get; init; }

    /// <summary>E: the rate at which all are served.</summary>
    public double Full { get; init; } = 1;

    /// <summary>F: the rule; null in other families.</summary>
    public GradeRule? Grades { get; init; }

    /// <summary>G: the average; null for that of the regions, or for a gap between groups.</summary>
    public double? Mean { get; init; }

    /// <summary>G: whether the average of the regions is weighted by population.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>Interval: the rule; null in other families.</summary>
    public IntervalRule? Interval { get; init; }
}
