using Jundeng.Plans;

namespace Jundeng.Ledger.Indicators;

/// <summary>A target of a plan and the indicator of which it is a value.</summary>
/// <param name="Target">The target.</param>
/// <param name="Indicator">Code of the indicator as a person confirmed it; null where nobody did, or said that there is none.</param>
/// <param name="Confirmed">Whether a person said so.</param>
/// <param name="Candidates">What it may be, best first.</param>
public sealed record TargetIndicator(PlanTarget Target, string? Indicator, bool Confirmed, IReadOnlyList<IndicatorCandidate> Candidates);
