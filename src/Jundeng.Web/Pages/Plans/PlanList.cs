using Jundeng.Ledger.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Plans;

/// <summary>Plans in force, by region and year.</summary>
internal static class PlanList
{
    public static Listing<PlanSummary> Of(IReadOnlyList<PlanSummary> plans, Here here, Words words) => new(
        new ListEmpty("plans.none", "plans.none.next"),
        plans,
        [
            new("plans.plan", plan => new Cell((object?)plan.Title) { Href = Routes.Plan(plan.Id) }) { IsHead = true },
            new("plans.region", plan => new Cell((object?)plan.RegionName) { Quiet = plan.RegionCode }) { Order = plan => plan.RegionCode },
            new("plans.years", plan => Amounts.Years(plan.From, plan.To)),
            new("plans.tasks", plan => plan.Tasks) { IsNumber = true },
            new("plans.targets", plan => plan.Targets) { IsNumber = true },
            new("plans.findings", plan => plan.HasSource ? new Cell((object?)plan.Findings) : new Cell((object?)null)) { IsNumber = true },
            new("plans.basis", plan => words[plan.HasSource ? "plans.with-source" : "plans.ledger-only"]),
            new("plans.in-force", plan => Amounts.DayOf(plan.InForce)),
            new("tab.attainment", plan => new Cell(words["plans.attainment"]) { Href = Routes.Attainment(plan.Id), Label = words["plans.attainment.of", plan.Title] }),
        ],
        [
            new("plans.region", plan => plan.RegionCode) { Name = code => plans.First(plan => plan.RegionCode == code).RegionName },
            new("plans.years", plan => Amounts.Years(plan.From, plan.To)),
            new("plans.basis", plan => words[plan.HasSource ? "plans.with-source" : "plans.ledger-only"]),
        ],
        here,
        words);
}
