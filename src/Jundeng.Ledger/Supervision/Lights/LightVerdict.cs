namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The light of a task by rule.</summary>
/// <param name="State">The light, and what the next evaluation needs.</param>
/// <param name="Rule">The rule that gave it; null where none holds, or where the light is kept for some evaluations more.</param>
/// <param name="Facts">The thing that the rule holds for; null where there is none.</param>
/// <param name="Hold">Whether it is kept although the rules alone would have a better one.</param>
public sealed record LightVerdict(LightState State, LightRule? Rule, LightFacts? Facts, LightHold Hold);
