using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>A part as a person writes it.</summary>
/// <param name="Part">Id or name of an organisation, code or name of a region below, or a year.</param>
/// <param name="Value">A number as it is written for the target: 1200, 0.2万, 45%; of a ratio numerator and denominator, 920/1000.</param>
public sealed record DivisionPart(string Part, string Value)
{
    internal LocalText? Where { get; init; }
}
