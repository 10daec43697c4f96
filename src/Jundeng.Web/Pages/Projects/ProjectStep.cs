namespace Jundeng.Web.Pages.Projects;

/// <summary>What is done with a project, each on a page of its own.</summary>
internal static class ProjectStep
{
    public const string Change = "change", Progress = "progress", Arrival = "arrival", Payment = "payment", Correct = "correct", Withdraw = "withdraw", Drop = "drop";
}
