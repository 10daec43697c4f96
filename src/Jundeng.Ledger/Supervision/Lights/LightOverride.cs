namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>A light that a person has set.</summary>
/// <param name="Light">The light.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Who">Who set it.</param>
/// <param name="Why">Why.</param>
public sealed record LightOverride(Light Light, DateOnly From, DateOnly Until, string Who, string Why);
