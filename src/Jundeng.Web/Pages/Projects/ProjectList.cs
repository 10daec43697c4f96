using Jundeng.Ledger.Projects;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Projects;

/// <summary>The projects of a plan as a list.</summary>
internal static class ProjectList
{
    public static Listing<Project> Of(PlanFunds funds, DateOnly today, bool mayAdd, Here here, Words words) => new(
        new ListEmpty("projects.none", mayAdd ? "projects.add" : "projects.none.next", mayAdd ? Routes.ProjectNew(funds.PlanId) : null),
        funds.Projects,
        [
            new("projects.name", one => new Cell(one.Name) { Href = Routes.Project(one.Id) }) { IsHead = true },
            new("projects.code", one => one.Code),
            new("projects.task", one => new Cell(one.TaskId) { Href = Routes.PlanTask(funds.PlanId, one.TaskId) }),
            new("projects.unit", one => one.OrganisationName),
            new("projects.planned", one => Wan(one.Money.Planned)) { IsNumber = true },
            new("projects.arrived", one => Wan(one.Money.Arrived)) { IsNumber = true },
            new("projects.paid", one => Wan(one.Money.Paid)) { IsNumber = true },
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

    private static Cell Wan(long fen) => new(Money.InYuan(fen) / 10_000);
}
