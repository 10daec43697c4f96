namespace Jundeng.Web.Pages;

/// <summary>Addresses of supervision.</summary>
internal static partial class Routes
{
    public const string Supervision = "/supervision";

    /// <summary>All warnings that wait for an order.</summary>
    public const string AllWarnings = Supervision + "/warnings";

    /// <summary>Where remarks are sent.</summary>
    public const string Remarks = "/remarks";

    public static string IssueOrder(string plan, string task) => $"{Plan(plan)}/warnings/{Uri.EscapeDataString(task)}";

    public static string SetLight(string plan, string task) => $"{PlanTask(plan, task)}/light";

    public static string DrawLights(string plan) => $"{Plan(plan)}/lights";
}
