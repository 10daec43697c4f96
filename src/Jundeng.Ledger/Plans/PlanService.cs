using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Plans;

/// <summary>The plans of the ledger.</summary>
public sealed class PlanService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>Puts a plan in force.</summary>
    public Task<PlanSummary> AddAsync(AddPlan plan, Act act, CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>All plans, by region code, then first year, then id.</summary>
    public Task<IReadOnlyList<PlanSummary>> ListAsync(CancellationToken ct = default) => throw new NotImplementedException();

    /// <summary>One plan; null where there is none of this id.</summary>
    public Task<PlanInForce?> FindAsync(string planId, CancellationToken ct = default) => throw new NotImplementedException();
}
