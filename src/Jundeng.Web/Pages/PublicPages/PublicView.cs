using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Web.Figures;
using Jundeng.Web.Pages.Maps;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>A release as the public pages show it.</summary>
/// <param name="Release">The release, public or replaced.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Successor">The release that is public now instead; null where this one is, or none is.</param>
public sealed record PublicView(Release Release, ReleaseContent Content, string? Successor)
{
    private readonly Dictionary<string, string> _regions = Content.Regions.ToDictionary(region => region.Id, region => region.Name, StringComparer.Ordinal);

    public string Id => Release.Id;

    /// <summary>Whether it is only proposed, and seen by somebody who has to do with it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>A map on which its regions can be shown; null where there is none.</summary>
    public DrawnMap? Map { get; init; }

    /// <summary>In what amounts are given.</summary>
    public Scale Scale { get; init; }

    /// <summary>The topmost nodes of the scheme.</summary>
    public IEnumerable<ReleasedNode> Roots => Content.Nodes.Where(node => node.Depth == 0);

    /// <summary>The nodes below a root, in their order.</summary>
    public IReadOnlyList<ReleasedNode> Under(ReleasedNode root) => [.. Content.Nodes.SkipWhile(node => node != root).Skip(1).TakeWhile(node => node.Depth > 0)];

    /// <summary>The last period that is assessed; null without a run.</summary>
    public string? LastPeriod => Content.Periods.Count == 0 ? null : Content.Periods[^1];

    /// <summary>In what the values of a node are given; scores are as they are.</summary>
    public Scale ScaleOf(ReleasedNode node) => node.Indicator is null ? Scale.One : Scale;

    public string NameOf(string region) => _regions.GetValueOrDefault(region, region);

    /// <summary>The indicator of the scheme that measures a target; null where none does.</summary>
    public ReleasedNode? NodeOf(ReleasedTarget target) => Content.Nodes.FirstOrDefault(node => node.Indicator?.Target == target.Id);
}
