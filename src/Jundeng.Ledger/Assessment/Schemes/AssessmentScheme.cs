using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>
/// How values become scores: the whole method of an assessment, as a YAML document states it. Immutable; what a document leaves out
/// stands here with its default. Read by <see cref="SchemeYaml"/>, written canonically by <see cref="SchemeJson"/>.
/// </summary>
/// <param name="Id">Name of the scheme, the same from version to version.</param>
/// <param name="Version">Its version, 1 or more.</param>
/// <param name="Roots">The trees, at least one; ids are unique over all of them.</param>
public sealed record AssessmentScheme(string Id, int Version, IReadOnlyList<SchemeNode> Roots)
{
    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What the makers say about it; null where they say nothing.</summary>
    public LocalText? Note { get; init; }

    /// <summary>What counts as met: 100 for points out of a hundred, 1 for shares.</summary>
    public double Scale { get; init; } = 100;

    /// <summary>What a missing value does.</summary>
    public MissingRule Missing { get; init; } = MissingRule.Pair;

    /// <summary>Which values a method that looks at many values looks at.</summary>
    public SampleScope Sample { get; init; } = SampleScope.All;

    /// <summary>How published scores are rounded; null where they are not.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>The regions to compare; none for all that the data hold.</summary>
    public IReadOnlyList<SchemeRegion> Regions { get; init; } = [];

    /// <summary>The periods to assess, in their order; none for all that the data hold.</summary>
    public IReadOnlyList<string> Periods { get; init; } = [];

    /// <summary>The groups that values may be of (city, country); none for all that the data hold.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Whether data of indicators that the scheme does not use are passed over instead of refused.</summary>
    public bool IgnoresUnused { get; init; }

    /// <summary>What is in doubt; null where nothing is.</summary>
    public SchemeUncertainty? Uncertainty { get; init; }

    /// <summary>The document, used in messages only.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Every node, each after the node above it.</summary>
    public IEnumerable<SchemeNode> Nodes() => Roots.SelectMany(root => root.AndBelow());

    /// <summary>Every indicator, in the order of the trees.</summary>
    public IEnumerable<SchemeNode> Indicators() => Nodes().Where(node => node.Indicator is not null);

    /// <summary>What the scheme calls a region.</summary>
    public string NameOf(string region) => Regions.FirstOrDefault(known => known.Id == region)?.Name ?? region;
}
