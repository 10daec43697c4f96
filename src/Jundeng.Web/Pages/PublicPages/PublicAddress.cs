using System.Globalization;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Figures;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Addresses of public pages. That of a release stays as long as it is kept; its pages lead to each other, and to other releases, in the scale that was chosen on the first of them.</summary>
internal static class PublicAddress
{
    public const string All = "/public";

    public const string Feedback = "feedback";

    private const string Vote = "satisfaction";

    /// <summary>A release as whoever comes to it first sees it.</summary>
    public static string Of(string release) => $"{All}/{Uri.EscapeDataString(release)}";

    public static string Of(PublicView view) => Of(view, view.Id);

    /// <summary>Another release, seen from one.</summary>
    public static string Of(PublicView view, string other) => In(view.Scale, Of(other));

    public static string Domain(PublicView view, int number) => Page(view, "domains", number.ToString(CultureInfo.InvariantCulture));

    public static string Target(PublicView view, string target) => Page(view, "targets", target);

    public static string Node(PublicView view, string node) => Page(view, "indicators", node);

    public static string Region(PublicView view, string region) => Page(view, "regions", region);

    public static string Paper(PublicView view, string paper) => Page(view, "papers", paper);

    public static string Part(PublicView view, string part) => Page(view, part);

    /// <summary>Saying something of a release, or of one thing in it.</summary>
    public static string FeedbackOn(PublicView view, string? about) => With(Page(view, Feedback), "about", about);

    /// <summary>Where it is said how content one is.</summary>
    public static string Satisfaction(PublicView view) => Page(view, Vote);

    /// <summary>Where something that was said is thanked for.</summary>
    public static string Thanks(string release, Scale scale, string name, string what) => With(In(scale, $"{Of(release)}/{Feedback}"), name, what);

    public static string Chart(PublicView view, string name) => Page(view, "charts", $"{name}.svg");

    public static string TargetChart(PublicView view, string target, string name) => Page(view, "targets", target, $"{name}.svg");

    public static string NodeChart(PublicView view, string node, string name) => Page(view, "indicators", node, $"{name}.svg");

    /// <summary>A file of data, whose amounts are as they are.</summary>
    public static string File(string release, string name) => $"{Of(release)}/data/{name}";

    /// <summary>What is public now of a plan for a year, whichever release it is.</summary>
    public static string Current(Release release) => string.Create(CultureInfo.InvariantCulture, $"{All}/plans/{Uri.EscapeDataString(release.PlanId)}/{release.Year}");

    /// <summary>An address that names release, data and scheme, to be quoted; it shows amounts as whoever quotes it saw them.</summary>
    public static string Permanent(string path, ReleaseContent content, Scale scale)
    {
        var shown = Amounts.QueryOf(scale);
        return content.Run is { } run
            ? $"{path}?data={Uri.EscapeDataString(run.Cut)}&scheme={Uri.EscapeDataString(run.Scheme).Replace("%40", "@", StringComparison.Ordinal)}{shown.Replace('?', '&')}"
            : path + shown;
    }

    /// <summary>The path of an address.</summary>
    public static string PathOf(string address) => address.IndexOf('?') is >= 0 and var at ? address[..at] : address;

    private static string Page(PublicView view, params IEnumerable<string> parts) => In(view.Scale, $"{Of(view.Id)}/{string.Join('/', parts.Select(Uri.EscapeDataString))}");

    private static string In(Scale scale, string path) => path + Amounts.QueryOf(scale);

    private static string With(string address, string name, string? value) => value is null ? address : $"{address}{(address.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
}
