using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Supervision;

/// <summary>Tasks that wait for an order, the worst first.</summary>
internal static class WarningList
{
    public static Listing<PlanWarning> Of(IReadOnlyList<PlanWarning> warnings, IReadOnlyDictionary<string, PlanSummary> plans, bool mayIssue, Here here, Words words)
    {
        List<ListColumn<PlanWarning>> columns =
        [
            new("warnings.light", warning => new Cell(words[warning.Light.Light.Word]) { Lamp = warning.Light.Light }) { Order = warning => warning.Light.Light.Rank },
            new("warnings.task", warning => new Cell(warning.Light.Title) { Href = Routes.PlanTask(warning.PlanId, warning.Light.Id) }) { IsHead = true },
            new("warnings.plan", warning => VisiblePlans.NameOf(plans[warning.PlanId])),
            new("warnings.unit", warning => warning.Light.Units is [var unit, ..] ? unit : null),
            new("warnings.reason", warning => words[warning.Light.Reason]),
        ];
        if (mayIssue) columns.Add(new("warnings.do", warning => new Cell(words["warnings.issue"]) { Href = Routes.IssueOrder(warning.PlanId, warning.Light.Id) }));
        return new(
            new ListEmpty("warnings.none", "warnings.none.next", Routes.Supervision), warnings, columns,
            [
                new("warnings.plan", warning => warning.PlanId) { Name = id => VisiblePlans.NameOf(plans[id]) },
                new("warnings.light", warning => words[warning.Light.Light.Word]),
                new("warnings.unit", warning => warning.Light.Units is [var unit, ..] ? unit : null),
            ],
            here, words);
    }
}
