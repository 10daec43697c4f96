namespace Jundeng.Web.Pages;

/// <summary>Addresses of how a plan is carried out: projects, milestones and what goes with them.</summary>
internal static partial class Routes
{
    /// <summary>The projects of a plan.</summary>
    public static string Projects(string plan) => $"{Plan(plan)}/projects";

    /// <summary>Adding a project, for a task where one is given.</summary>
    public static string ProjectNew(string plan, string? task = null) => $"{Projects(plan)}/new{(task is null ? "" : $"?task={Uri.EscapeDataString(task)}")}";

    public static string ProjectImport(string plan) => $"{Projects(plan)}/import";

    public static string Project(string id) => $"/projects/{Uri.EscapeDataString(id)}";

    /// <summary>A step that is done with a project, about an entry of money where one is given.</summary>
    public static string ProjectStep(string id, string step, int? of = null) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Project(id)}/{step}{(of is null ? "" : $"?of={of}")}");
}
