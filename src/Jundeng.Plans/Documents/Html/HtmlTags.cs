using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Jundeng.Plans.Documents.Html;

/// <summary>What the elements of HTML are for.</summary>
internal static partial class HtmlTags
{
    private static readonly HashSet<string> s_blocks = Set(
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul");

    // Blocks that hold other blocks, rather than words.
    private static readonly HashSet<string> s_containers = Set("article center div fieldset form main section table tbody td tr");

    // Nothing in these is words of the page itself.
    private static readonly HashSet<string> s_silent = Set(
        "applet aside audio button canvas datalist embed footer frame frameset head iframe input link map marquee menu meta nav noframes noscript object "
        + "option progress rp rt script select style svg template textarea title video");

    private static readonly HashSet<string> s_silentRoles = Set("navigation banner contentinfo search complementary menu toolbar dialog alert");

    public static bool IsBlock(INode node) => node is IElement element && s_blocks.Contains(element.LocalName);

    public static bool IsContainer(IElement element) => s_containers.Contains(element.LocalName);

    /// <summary>True for what a reader of the page does not see, or sees as a part of the site.</summary>
    public static bool IsSilent(IElement element) =>
        s_silent.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && s_silentRoles.Contains(role))
        || (element.GetAttribute("style") is { } style && Unseen().IsMatch(style));

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?![.\d])|(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();
}
