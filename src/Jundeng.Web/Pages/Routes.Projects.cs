namespace Jundeng.Web.Pages;

/// <summary>Addresses of how a plan is carried out: projects, milestones and what goes with them.</summary>
internal static partial class Routes
{
    /// <summary>The projects of a plan.</summary>
    public static string Projects(string plan) => $"{Plan(plan)}/projects";

    /// <summary>Adding a project, for a task where one is given.</summary>
    public static string ProjectNew(string plan, string? task = null) => $"{Projects(plan)}/new{(task is null ? "" : $"?task={Uri.EscapeDataString(task)}")}";

    public static string ProjectImport(string plan) => $"{Projects(plan)}/import";

    /// <summary>Entering progress and money of many projects from a table.</summary>
    public static string ProjectImportWork(string plan) => $"{Projects(plan)}/import-work";

    public static string Project(string id) => $"/projects/{Uri.EscapeDataString(id)}";

    /// <summary>A step that is done with a project, about an entry of money where one is given.</summary>
    public static string ProjectStep(string id, string step, int? of = null) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Project(id)}/{step}{(of is null ? "" : $"?of={of}")}");

    public static string Milestones(string plan) => $"{Plan(plan)}/milestones";

    /// <summary>Adding milestones, to a task where one is given.</summary>
    public static string MilestoneNew(string plan, string? task = null) => $"{Milestones(plan)}/new{(task is null ? "" : $"?task={Uri.EscapeDataString(task)}")}";

    public static string Milestone(string plan, int no) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Milestones(plan)}/{no}");

    /// <summary>How the lead units mean to carry out the tasks of a plan.</summary>
    public static string Implementations(string plan) => $"{Plan(plan)}/implementations";

    public static string Implementation(string plan, string task) => $"{PlanTask(plan, task)}/implementation";

    /// <summary>How the targets of a plan are divided among units, regions and years.</summary>
    public static string Allocations(string plan) => $"{Plan(plan)}/allocations";

    /// <summary>Dividing targets as a table says.</summary>
    public static string AllocationImport(string plan) => $"{Allocations(plan)}/import";

    public static string Allocation(string plan, string target) => $"{Allocations(plan)}/{Uri.EscapeDataString(target)}";

    /// <summary>What of a plan is required from above; an item is opened again where one is given.</summary>
    public static string Alignment(string plan, string? again = null) => $"{Plan(plan)}/alignment{(again is null ? "" : $"?again={Uri.EscapeDataString(again)}")}";

    /// <summary>What a plan leaves unfinished.</summary>
    public static string CarryOver(string plan) => $"{Plan(plan)}/carry-over";

    public static string CarryItem(string plan, string item) => $"{CarryOver(plan)}/{Uri.EscapeDataString(item)}";
}
