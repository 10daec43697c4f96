namespace Jundeng.Web.Pages;

/// <summary>Addresses of pages.</summary>
internal static class Routes
{
    public static string Plan(string id) => $"/plans/{Uri.EscapeDataString(id)}";

    public static string Mark(string id, string target) => $"{Plan(id)}#{Anchors.Mark(target)}";

    public static string Text(string id) => $"/api/v1/plans/{Uri.EscapeDataString(id)}/text";

    public static string Attainment(string id) => $"{Plan(id)}/attainment";
}
