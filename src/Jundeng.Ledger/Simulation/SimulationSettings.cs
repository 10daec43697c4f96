namespace Jundeng.Ledger.Simulation;

/// <summary>How large an invented province is, and from which seed it is drawn.</summary>
public sealed record SimulationSettings
{
    /// <summary>Counties, each with a plan: 1 to 990.</summary>
    public int Counties { get; init; } = 100;

    /// <summary>Targets of a plan, five to a task: 5 to 5,000.</summary>
    public int Targets { get; init; } = 300;

    /// <summary>Values reported for each target, month by month: 0 to 12.</summary>
    public int Values { get; init; } = 10;

    /// <summary>The same seed gives the same province.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The year of the plans; null for that of today.</summary>
    public int? Year { get; init; }
}
