using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures.Coherence;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>The coherence of one tree of a scheme, on the data of a run.</summary>
/// <param name="Root">The top of the tree.</param>
/// <param name="Period">The period looked at; null for all of them together.</param>
/// <param name="Units">How many regions, or regions and periods.</param>
/// <param name="Report">Flags, importances and correlations; indicators in the order of the tree.</param>
/// <param name="Nodes">Each node with two children or more.</param>
public sealed record TreeAudit(SchemeNode Root, string? Period, int Units, AuditReport Report, IReadOnlyList<NodeCoherence> Nodes)
{
    /// <summary>Cronbach's α of all indicators' values as the data give them, by pairs; null where there is none.</summary>
    public double? AlphaOfValues { get; init; }

    /// <summary>Cronbach's α of all indicators' scores; null where there is none.</summary>
    public double? AlphaOfScores { get; init; }

    /// <summary>For each indicator the mean absolute shift of ranks when it is left out; null where nothing is left.</summary>
    public IReadOnlyList<double?> RankShifts { get; init; } = [];

    /// <summary>The indicators, in the order of the tree.</summary>
    public IEnumerable<SchemeNode> Indicators => Root.AndBelow().Where(node => node.Indicator is not null);
}
