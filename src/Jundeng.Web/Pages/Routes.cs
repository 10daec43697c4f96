namespace Jundeng.Web.Pages;

/// <summary>Addresses of pages.</summary>
internal static partial class Routes
{
    public static string Plan(string id) => $"/plans/{Uri.EscapeDataString(id)}";

    /// <summary>How everybody does their work on the pages.</summary>
    public const string Help = "/help";

    public const string SignInPage = "/sign-in";

    public const string SignOut = "/sign-out";

    /// <summary>One's own account.</summary>
    public const string OwnAccount = "/account";

    /// <summary>Where one's own mail goes.</summary>
    public const string OwnMail = "/account/mail";

    /// <summary>Signing in, to go on with a page.</summary>
    public static string SignIn(string to) => $"{SignInPage}?to={Uri.EscapeDataString(to)}";

    public static string Mark(string id, string target) => $"{Plan(id)}#{Anchors.Mark(target)}";

    public static string Text(string id) => $"/api/v1/plans/{Uri.EscapeDataString(id)}/text";

    public static string Revision(string id, int revision) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Plan(id)}?revision={revision}");

    public static string Confirmed(Jundeng.Ledger.Plans.PlanSummary plan) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Plan(plan.Id)}?confirmed={plan.Revision}");

    public static string Review(string id) => $"{Plan(id)}/review";

    public static string Confirm(string id) => $"{Review(id)}/confirm";

    /// <summary>Giving up all steps of a review.</summary>
    public static string Discard(string id) => $"{Review(id)}/discard";

    public static string Corrections(string id) => $"{Review(id)}/corrections.yaml";

    public static string Reread(string id) => $"{Plan(id)}/reread";

    public static string Attainment(string id) => $"{Plan(id)}/attainment";

    /// <summary>A chart of how far a plan is met, as the page shows it.</summary>
    public static string AttainmentChart(Jundeng.Web.Pages.Attainment.AttainmentView view, string chart)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        if (view.Attainment.AsOf is { } day) query.Add("asOf", Jundeng.Web.Figures.Amounts.Day(day));
        if (view.LowestFirst) query.Add("order", "low");
        return $"{Attainment(view.Plan.Summary.Id)}/charts/{chart}.svg{query}";
    }

    public static string Run(string id) => $"/assessment/runs/{Uri.EscapeDataString(id)}";

    public static string Result(string id) => $"/api/v1/assessment/runs/{Uri.EscapeDataString(id)}/result";

    public static string RunRegion(string id, string region, string period) => $"{Run(id)}/regions/{Uri.EscapeDataString(region)}?period={Uri.EscapeDataString(period)}";

    public static string Account(string id, string region, string period, string node) =>
        $"{Run(id)}/account?region={Uri.EscapeDataString(region)}&period={Uri.EscapeDataString(period)}&node={Uri.EscapeDataString(node)}";
}
