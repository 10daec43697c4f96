using Jundeng.Plans;

namespace Jundeng.Ledger.Plans;

/// <summary>A plan to be put in force. What is null is taken from the reading.</summary>
public sealed record AddPlan
{
    /// <summary>Code of the region that the plan is for: two to twenty letters or digits.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Name of the region; must fit the name that the ledger knows for the code.</summary>
    public string? RegionName { get; init; }

    /// <summary>The confirmed reading.</summary>
    public required PlanReading Reading { get; init; }

    /// <summary>The bytes that were read; null for a plan without a source.</summary>
    public byte[]? Source { get; init; }

    /// <summary>The corrections file that was applied to the reading, byte for byte; null without one.</summary>
    public byte[]? Corrections { get; init; }

    /// <summary>Name of the source file, without its folder.</summary>
    public string? FileName { get; init; }

    /// <summary>The plan's title.</summary>
    public string? Title { get; init; }

    /// <summary>First calendar year.</summary>
    public int? From { get; init; }

    /// <summary>Last calendar year.</summary>
    public int? To { get; init; }
}
