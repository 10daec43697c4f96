namespace Jundeng.Web.Pages;

/// <summary>Addresses of coordination meetings.</summary>
internal static partial class Routes
{
    /// <summary>The meetings on a plan.</summary>
    public static string Meetings(string plan) => $"{Plan(plan)}/meetings";

    public static string Meeting(string id) => $"/meetings/{Uri.EscapeDataString(id)}";

    /// <summary>The minutes as a Word document.</summary>
    public static string MeetingMinutes(string id) => $"{Meeting(id)}/minutes.docx";
}
