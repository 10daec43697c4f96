using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Assessment;

/// <summary>Attainment of plans.</summary>
public sealed class AttainmentService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>How far a plan is met; null where there is no plan of this id.</summary>
    public Task<PlanAttainment?> ForPlanAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => throw new NotImplementedException();
}
