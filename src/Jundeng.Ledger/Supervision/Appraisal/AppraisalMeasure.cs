using Jundeng.Measures;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>A part of the score: <c>of / per / against</c>, at most 1.</summary>
/// <param name="Id">What rules call it.</param>
/// <param name="Word">What people call it.</param>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Of">The input that is looked at.</param>
/// <param name="Against">The input, or else <see cref="Level"/>, against which it is held.</param>
public sealed record AppraisalMeasure(string Id, LocalText Word, double Weight, string Of, string? Against)
{
    /// <summary>The input by which it is divided first, such as the people served; null for none.</summary>
    public string? Per { get; init; }

    /// <summary>The number against which it is held where that is no input.</summary>
    public double? Level { get; init; }

    /// <summary>Whether more is better, up to what it is held against, or less, from there on.</summary>
    public Direction Direction { get; init; } = Direction.Positive;
}
