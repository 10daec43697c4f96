namespace Jundeng.Web.Pages;

/// <summary>Addresses of supervision.</summary>
internal static partial class Routes
{
    public const string Supervision = "/supervision";

    /// <summary>All warnings that wait for an order.</summary>
    public const string AllWarnings = Supervision + "/warnings";

    /// <summary>Where remarks are sent.</summary>
    public const string Remarks = "/remarks";

    /// <summary>What the units of a plan come to by declared rules.</summary>
    public static string Appraisal(string plan) => $"{Plan(plan)}/appraisal";

    public static string IssueOrder(string plan, string task) => $"{Plan(plan)}/warnings/{Uri.EscapeDataString(task)}";

    public static string SetLight(string plan, string task) => $"{PlanTask(plan, task)}/light";

    public static string DrawLights(string plan) => $"{Plan(plan)}/lights";
}
