using Jundeng.Ledger.Projects;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Projects;

/// <summary>The projects of a plan as a list.</summary>
internal static class ProjectList
{
    /// <summary>In what money is given where the address does not say.</summary>
    public const Scale Usual = Scale.TenThousand;

    public static Listing<Project> Of(PlanFunds funds, DateOnly today, bool mayAdd, Here here, Words words) => new(
        new ListEmpty("projects.none", mayAdd ? "projects.add" : "projects.none.next", mayAdd ? Routes.ProjectNew(funds.PlanId) : null),
        funds.Projects,
        [
            new("projects.name", one => new Cell(one.Name) { Href = Routes.Project(one.Id) }) { IsHead = true },
            new("projects.code", one => one.Code),
            new("projects.task", one => new Cell(one.TaskId) { Href = Routes.PlanTask(funds.PlanId, one.TaskId) }),
            new("projects.unit", one => one.OrganisationName),
            new("projects.planned", one => new Cell(Amounts.Money(one.Money.Planned, ScaleOf(here)))) { IsNumber = true, Title = InUnit("projects.planned", here, words) },
            new("projects.arrived", one => new Cell(Amounts.Money(one.Money.Arrived, ScaleOf(here)))) { IsNumber = true, Title = InUnit("projects.arrived", here, words) },
            new("projects.paid", one => new Cell(Amounts.Money(one.Money.Paid, ScaleOf(here)))) { IsNumber = true, Title = InUnit("projects.paid", here, words) },
            new("projects.rate", one => one.Money.Rate is { } rate ? Amounts.Percent(rate) : null) { IsNumber = true, Order = one => one.Money.Rate },
            new("projects.progress", one => one.Progress is { } progress ? new Cell($"{progress.Percent:0.#}%") { Quiet = progress.Words } : new Cell((object?)null)) { IsNumber = true, Order = one => one.Progress?.Percent },
            new("projects.completion", one => one.Completion),
            new("projects.state", one => new Cell(words[StateOf(one, today)]) { Tone = ToneOf(one, today) }),
        ],
        [
            new("projects.unit", one => one.OrganisationName),
            new("projects.task", one => one.TaskId),
            new("projects.state", one => StateOf(one, today)) { Name = state => words[state] },
        ],
        here,
        words);

    public static string StateOf(Project project, DateOnly today) =>
        project.Dropped ? "projects.dropped" : project.Progress is { Percent: >= 100 } ? "projects.complete" : project.IsOverdue(today) ? "projects.overdue" : project.Progress is null ? "projects.not-begun" : "projects.under-way";

    public static string ToneOf(Project project, DateOnly today) => StateOf(project, today) switch { "projects.complete" => "good", "projects.overdue" => "bad", "projects.under-way" => "good", _ => "none" };

    /// <summary>In what the address asks for money.</summary>
    public static Scale ScaleOf(Here here) => Amounts.ScaleOf(here["scale"], Usual);

    private static LocalText InUnit(string key, Here here, Words words)
    {
        var head = words[key, words[$"money.{Amounts.NameOf(ScaleOf(here))}"]];
        return new LocalText(head, head);
    }
}
