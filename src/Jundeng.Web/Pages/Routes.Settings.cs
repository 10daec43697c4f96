namespace Jundeng.Web.Pages;

/// <summary>Addresses of settings, rules, mail and health.</summary>
internal static partial class Routes
{
    public const string Settings = "/settings";

    public const string LightRules = "/settings/light-rules";

    public const string AppraisalRules = "/settings/appraisal-rules";

    /// <summary>The mail that goes out.</summary>
    public const string Mail = "/settings/mail";

    /// <summary>How the server and the ledger are, for people.</summary>
    public const string Health = "/settings/health";

    /// <summary>A setting; with a value where that is proposed.</summary>
    public static string Setting(string name, string? value = null) => $"{Settings}/set/{Uri.EscapeDataString(name)}{(value is null ? "" : $"?value={Uri.EscapeDataString(value)}")}";

    /// <summary>Adding a version to the rules of a kind, beginning with the document of another.</summary>
    public static string RulesAdd(string shelf, string? from = null) => $"{shelf}/add{(from is null ? "" : $"?from={Uri.EscapeDataString(from)}")}";

    /// <summary>A version of the rules of a kind; beside another where one is given.</summary>
    public static string Rules(string shelf, string name, string? beside = null) => $"{shelf}/of/{Uri.EscapeDataString(name)}{(beside is null ? "" : $"?beside={Uri.EscapeDataString(beside)}")}";
}
