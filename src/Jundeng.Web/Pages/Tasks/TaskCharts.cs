using System.Globalization;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;

namespace Jundeng.Web.Pages.Tasks;

/// <summary>The charts of a task: what was reported of each target.</summary>
internal static class TaskCharts
{
    /// <summary>The last version of each day of a target, with a number.</summary>
    public static IReadOnlyList<ReportValue> Last(TaskView view, PlanTarget target) =>
    [
        .. view.Reports.Values.Where(value => value.TargetId == target.Id).GroupBy(value => value.On).Select(group => group.MaxBy(value => value.Version)!)
            .Where(value => value.Number is not null).OrderBy(value => value.On),
    ];

    /// <summary>What was reported of a target; null where nothing was.</summary>
    public static Chart? Of(TaskView view, PlanTarget target, Scale scale, Words words)
    {
        if (Last(view, target) is not [.., var last] values) return null;
        var plan = view.Plan.Summary;
        var label = words["task-page.chart", target.Indicator, Amounts.Of(last.Number!.Value, target.Unit, scale), Amounts.Of(target, scale), words.Day(last.On)];
        var drawing = ValueDrawing.Of(
            label,
            [.. values.Select(value => new DayValue(value.On, value.Number!.Value, Amounts.Of(value.Number!.Value, target.Unit, scale), value.On.ToString(plan.From == plan.To ? "MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture)))],
            new DateOnly(plan.From, 1, 1),
            new DateOnly(plan.To, 12, 31),
            ((double)target.Value, Amounts.Of(target.Value, target.Unit, scale)),
            (words["target.reported"], words["target.value"]));
        var title = Title(target, scale, words);
        return new Chart(
            Routes.TaskChart(plan.Id, view.Id, target.Id, scale),
            $"{plan.Id}-{target.Id}.svg",
            () => drawing,
            new DrawingFrame(title, [words["drawing.plan", plan.RegionName, plan.Id, plan.Revision], words["drawing.values", values.Count, Amounts.Time(values.Max(value => value.RecordedAt))]]));
    }

    /// <summary>What a chart of a target is of, with its unit.</summary>
    public static string Title(PlanTarget target, Scale scale, Words words) =>
        Amounts.UnitOf(target.Unit, scale) is { Length: > 0 } unit ? target.Indicator + words["task-page.chart.unit", unit] : target.Indicator;
}
