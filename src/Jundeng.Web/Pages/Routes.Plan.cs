namespace Jundeng.Web.Pages;

/// <summary>Addresses of what is seen of one plan.</summary>
internal static partial class Routes
{
    /// <summary>All tasks and targets in one list.</summary>
    public static string Ledger(string plan) => $"{Plan(plan)}/ledger";

    /// <summary>What the ledger says of a task beside its plan.</summary>
    public static string TaskEntry(string plan, string task) => $"{PlanTask(plan, task)}/entry";

    /// <summary>What was reported of a target, as a chart.</summary>
    public static string TaskChart(string plan, string task, string target, Jundeng.Web.Figures.Scale scale) =>
        $"{PlanTask(plan, task)}/charts/{Uri.EscapeDataString(target)}.svg{Jundeng.Web.Figures.Amounts.QueryOf(scale)}";

    public static string Papers(string plan) => $"{Plan(plan)}/papers";

    public static string Paper(string id) => $"/papers/{Uri.EscapeDataString(id)}";

    public static string PaperFile(string id) => $"{Paper(id)}/document.docx";

    /// <summary>The state of a plan on a screen on the wall.</summary>
    public static string Wall(string plan) => $"{Plan(plan)}/wall";
}
