using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What is to be drawn.</summary>
/// <param name="PlanId">The plan.</param>
public sealed record DrawLights(string PlanId)
{
    /// <summary>The day; null = today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The rules; null = those that the plan had last in their highest version, else those that come with the program.</summary>
    public SchemeName? Rules { get; init; }

    /// <summary>Whether nothing is stored.</summary>
    public bool DryRun { get; init; }
}
