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

    /// <summary>A chart of a run, or of a region in it, as the page shows it.</summary>
    public static string RunChart(Jundeng.Web.Pages.Assessment.RunView view, string? region, string chart)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder { { "node", view.Node.Node.Id }, { "period", view.PeriodName } };
        if (view.IsUncapped) query.Add("scores", "uncapped");
        if (view.Sort is { } sort) query.Add("sort", sort);
        if (view.IsLowestFirst) query.Add("order", "low");
        return $"{Run(view.Recomputed.Summary.Id)}{(region is null ? "" : $"/regions/{Uri.EscapeDataString(region)}")}/charts/{chart}.svg{query}";
    }

    /// <summary>Sample surveys.</summary>
    public const string Surveys = "/assessment/surveys";

    public const string SurveyImport = "/assessment/surveys/import";

    public static string Survey(string id) => $"{Surveys}/{Uri.EscapeDataString(id)}";

    /// <summary>A version of a scheme, such as <c>example@1</c>; beside another where one is given.</summary>
    public static string Scheme(string name, string? beside = null) => $"{Schemes}/{Uri.EscapeDataString(name)}{(beside is null ? "" : $"?beside={Uri.EscapeDataString(beside)}")}";
}
