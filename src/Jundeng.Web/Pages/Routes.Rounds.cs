using Jundeng.Web.Figures;
using Microsoft.AspNetCore.Http.Extensions;

namespace Jundeng.Web.Pages;

/// <summary>Addresses of rounds and of what is reported in them.</summary>
internal static partial class Routes
{
    public const string Rounds = "/rounds";

    public const string NewRound = "/rounds/new";

    /// <summary>What my units still have to report.</summary>
    public const string OwnReports = "/reports";

    public static string NewRoundOf(string plan) => $"{NewRound}?plan={Uri.EscapeDataString(plan)}";

    public static string Round(string id) => $"{Rounds}/{Uri.EscapeDataString(id)}";

    public static string RoundUnit(string id, string unit) => $"{Round(id)}#{Anchors.Unit(unit)}";

    public static string RoundStep(string id, string step, string? of = null) => $"{Round(id)}/{step}" + (of is null ? "" : $"?of={Uri.EscapeDataString(of)}");

    public static string CheckReports(string id, string? report = null, Scale scale = Scale.One)
    {
        var query = new QueryBuilder();
        if (report is not null) query.Add("report", report);
        if (scale != Scale.One) query.Add("scale", Amounts.NameOf(scale));
        return RoundCheck(id) + query;
    }

    public static string FillRound(string id, string? unit = null) => $"{Round(id)}/excel" + (unit is null ? "" : $"?unit={Uri.EscapeDataString(unit)}");

    public static string RoundTemplate(string id, string? unit = null) => $"{Round(id)}/template.xlsx" + (unit is null ? "" : $"?unit={Uri.EscapeDataString(unit)}");

    public static string ReportChecks(string id) => $"{Report(id)}/checks";

    public static string ReportDraft(string id) => $"{Report(id)}/draft";

    public static string Evidence(string id, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Report(id)}/evidence/{number}");
}
