namespace Jundeng.Web.Pages;

/// <summary>Addresses of the work of the year.</summary>
internal static partial class Routes
{
    /// <summary>Handing in a plan document.</summary>
    public const string NewPlan = "/plans/new";

    /// <summary>Whom the units of a plan mean.</summary>
    public static string PlanUnits(string id) => $"{Plan(id)}/units";

    public static string PlanTask(string id, string task) => $"{Plan(id)}/tasks/{Uri.EscapeDataString(task)}";

    public static string Report(string id) => $"/reports/{Uri.EscapeDataString(id)}";

    public static string RoundCheck(string id) => $"/rounds/{Uri.EscapeDataString(id)}/check";

    /// <summary>The warnings of a plan.</summary>
    public static string Warnings(string plan) => $"/supervision?plan={Uri.EscapeDataString(plan)}";

    public static string Order(string id) => $"/orders/{Uri.EscapeDataString(id)}";
}
