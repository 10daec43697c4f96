namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>What the last evaluation of a task left to the next.</summary>
/// <param name="Light">The light.</param>
/// <param name="Streak">How many evaluations in a row it has been.</param>
/// <param name="Calm">How many evaluations in a row the rules would have given a better one.</param>
public sealed record LightState(string Light, int Streak, int Calm);
