using Jundeng.Ledger.Plans;

namespace Jundeng.Web.Pages;

/// <summary>The plan that a page of its work stands on.</summary>
internal static class PlanPages
{
    /// <summary>A plan that something else has found already.</summary>
    public static async Task<PlanInForce> OfAsync(PlanService plans, string id, CancellationToken ct) => await plans.FindAsync(id, ct) ?? throw new InvalidOperationException($"There is no plan {id}.");
}
