using Jundeng.Ledger.Supervision.Lights;

namespace Jundeng.Ledger.Supervision.Warnings;

/// <summary>A task of some plan that waits for an order.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Light">The light with its reason; of its units only the first.</param>
public sealed record PlanWarning(string PlanId, TaskLight Light);
