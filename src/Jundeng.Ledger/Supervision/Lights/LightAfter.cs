namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The condition that a task has had a light, or a worse one, before.</summary>
/// <param name="Light">The light.</param>
/// <param name="Evaluations">How many evaluations in a row.</param>
public sealed record LightAfter(string Light, int Evaluations);
