using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Forms;

/// <summary>Reads what a form says.</summary>
internal static class FormValues
{
    /// <summary>What was typed into a field; null where nothing was.</summary>
    public static string? Given(this IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } given ? given : null;
}
