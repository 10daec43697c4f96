namespace Jundeng.Ledger.Indicators;

/// <summary>An indicator that a target may be a value of.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">How well it fits, from 0 to 1; 1 is the same name and unit.</param>
public sealed record IndicatorCandidate(string Code, Jundeng.Plans.LocalText Name, double Score);
