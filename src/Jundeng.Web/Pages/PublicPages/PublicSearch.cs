using Jundeng.Plans;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Finds releases, domains, targets, indicators and regions by words of their names.</summary>
public static class PublicSearch
{
    /// <summary>How many are shown at most.</summary>
    public const int Most = 100;

    /// <summary>What holds every word that is asked for, the latest year first; one more than are shown where there are more.</summary>
    public static IReadOnlyList<PublicHit> Find(IEnumerable<PublicView> views, string asked)
    {
        var words = asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. views.SelectMany(All).Where(hit => Array.TrueForAll(words, word => Holds(hit, word))).Take(Most + 1)];
    }

    private static IEnumerable<PublicHit> All(PublicView view)
    {
        var content = view.Content;
        yield return new PublicHit(view, Same(content.Title), PublicAddress.Of(view), "public.overview");
        for (var i = 0; i < content.Domains.Count; i++)
            if (content.Domains[i].Name.Length > 0) yield return new PublicHit(view, Same(content.Domains[i].Name), PublicAddress.Domain(view, i + 1), "public.domain");
        foreach (var target in content.Targets) yield return new PublicHit(view, Same(target.Name), PublicAddress.Target(view, target.Id), "public.target");
        foreach (var node in content.Nodes) yield return new PublicHit(view, node.Name, PublicAddress.Node(view, node.Id), "public.indicator");
        foreach (var region in content.Regions) yield return new PublicHit(view, Same(region.Name), PublicAddress.Region(view, region.Id), "public.region");
    }

    private static bool Holds(PublicHit hit, string word) => new[] { hit.Name.Zh, hit.Name.En, hit.View.Content.Plan.RegionName, $"{hit.View.Content.Year}" }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static LocalText Same(string text) => new(text, text);
}
