using System.Globalization;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Figures;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Addresses of public pages. That of a release stays as long as it is kept.</summary>
internal static class PublicAddress
{
    public const string All = "/public";

    public const string Feedback = "feedback";

    public static string Of(string release) => $"{All}/{Uri.EscapeDataString(release)}";

    public static string Domain(string release, int number) => string.Create(CultureInfo.InvariantCulture, $"{Of(release)}/domains/{number}");

    public static string Target(string release, string target) => $"{Of(release)}/targets/{Uri.EscapeDataString(target)}";

    public static string Node(string release, string node) => $"{Of(release)}/indicators/{Uri.EscapeDataString(node)}";

    public static string Region(string release, string region) => $"{Of(release)}/regions/{Uri.EscapeDataString(region)}";

    public static string Part(string release, string part) => $"{Of(release)}/{part}";

    /// <summary>Saying something of a release, or of one thing in it.</summary>
    public static string FeedbackOn(string release, string? about) => Part(release, Feedback) + (about is null ? "" : $"?about={Uri.EscapeDataString(about)}");

    public static string Paper(string release, string paper) => $"{Of(release)}/papers/{Uri.EscapeDataString(paper)}";

    public static string File(string release, string name) => $"{Of(release)}/data/{name}";

    public static string Chart(string release, string name) => $"{Of(release)}/charts/{name}.svg";

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
}
