using Jundeng.Ledger.Assessment;
using Jundeng.Publishing.Drawings;
using Jundeng.Web.Figures;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Drawings;

namespace Jundeng.Web.Pages.Attainment;

/// <summary>The charts of how far a plan is met.</summary>
internal static class AttainmentCharts
{
    public const string Domains = "domains";
    public const string Units = "units";

    /// <summary>A chart by its name; null where there is none, or nothing to show.</summary>
    public static Chart? Find(string name, AttainmentView view, Words words)
    {
        var plan = view.Plan.Summary;
        var isTasks = view.Attainment.DomainsAreTasks;
        var (groups, nameless, heading) = name switch
        {
            Domains => (view.Attainment.Domains, words["groups.no-domain"], words[isTasks ? "groups.tasks" : "groups.domains"]),
            Units => (view.Attainment.Units, words["groups.no-unit"], words["groups.units"]),
            _ => ([], "", ""),
        };
        if (groups.Count == 0) return null;
        var asOf = view.Attainment.AsOf is { } day ? words["drawing.plan.as-of", words.Day(day)] : words["drawing.plan.all"];
        return new Chart(
            Routes.AttainmentChart(view, name),
            $"{plan.Id}-{name}.svg",
            () => BarDrawing.Of(words["chart.label", heading], [.. view.Ordered(groups).Select(group => Row(group, nameless, words))], 1, new BarWords(words["chart.low"], words["chart.missing"], words["chart.target"], words["run.mean"])),
            new DrawingFrame($"{plan.Title} {heading}", [words["drawing.plan", plan.RegionName, plan.Id, plan.Revision], asOf]));
    }

    private static BarRow Row(GroupAttainment group, string nameless, Words words)
    {
        var (title, score) = (group.Name.Length == 0 ? nameless : group.Name, group.Score);
        if (score.Counted == 0) return new BarRow(title, words["groups.uncounted"]);
        var text = score.High > score.Low ? $"{Amounts.Percent(score.Low)} – {Amounts.Percent(score.High)}" : Amounts.Percent(score.Low);
        return new BarRow(title, text) { Low = score.Low, High = score.High, Goal = 1 };
    }
}
