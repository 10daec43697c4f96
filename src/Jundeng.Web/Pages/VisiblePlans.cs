using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages;

/// <summary>The plans that a visitor may read.</summary>
internal sealed class VisiblePlans(PlanService plans, AccessService access, Visitors visitors)
{
    public async Task<IReadOnlyDictionary<string, PlanSummary>> OfAsync(HttpContext http)
    {
        var regions = await access.RegionsAsync((await visitors.OfAsync(http)).Act(), AccessAction.LedgerRead, http.RequestAborted);
        return (await plans.ListAsync(http.RequestAborted)).Where(plan => regions?.Contains(plan.RegionCode) != false).ToDictionary(plan => plan.Id, StringComparer.Ordinal);
    }

    /// <summary>A plan as lists of several call it.</summary>
    public static string NameOf(PlanSummary plan) => $"{plan.RegionName} {Amounts.Years(plan.From, plan.To)}";
}
