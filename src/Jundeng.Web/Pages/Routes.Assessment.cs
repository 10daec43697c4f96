namespace Jundeng.Web.Pages;

internal static partial class Routes
{
    public const string Assessment = "/assessment";

    public const string Schemes = "/assessment/schemes";

    public const string SchemeAdd = "/assessment/schemes/add";

    public const string Cuts = "/assessment/cuts";

    public const string CutMake = "/assessment/cuts/make";

    public const string RunMake = "/assessment/runs/make";

    public const string Observations = "/assessment/observations";

    public const string ObservationImport = "/assessment/observations/import";

    /// <summary>A version of a scheme, such as <c>example@1</c>; beside another where one is given.</summary>
    public static string Scheme(string name, string? beside = null) => $"{Schemes}/{Uri.EscapeDataString(name)}{(beside is null ? "" : $"?beside={Uri.EscapeDataString(beside)}")}";
}
