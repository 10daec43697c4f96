using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>One node's scores, unit by unit; NaN where there is none. Lists of the length of the run's units.</summary>
/// <param name="Node">The node.</param>
/// <param name="Depth">0 at a root.</param>
/// <param name="Score">Surplus cut off.</param>
/// <param name="Uncapped">Surplus kept.</param>
/// <param name="Low">With what is missing at the worst allowed.</param>
/// <param name="High">With what is missing as met.</param>
/// <param name="Coverage">The share of the indicators below that are there, by weight; NaN where the node does not apply.</param>
/// <param name="Rank">Place among the regions of the period, 1 the best; 0 where there is none.</param>
public sealed record NodeResults(
    SchemeNode Node,
    int Depth,
    IReadOnlyList<double> Score,
    IReadOnlyList<double> Uncapped,
    IReadOnlyList<double> Low,
    IReadOnlyList<double> High,
    IReadOnlyList<double> Coverage,
    IReadOnlyList<int> Rank);
