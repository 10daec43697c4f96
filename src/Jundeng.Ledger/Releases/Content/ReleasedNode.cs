using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Plans;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>A node of the scheme with its results.</summary>
/// <param name="Id">The node.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">The node above; null at a root.</param>
/// <param name="Depth">0 at a root.</param>
/// <param name="Weight">Its share of the whole.</param>
/// <param name="Indicator">How it is measured; null for what has nodes below it.</param>
/// <param name="Results">Period by period, region by region.</param>
/// <param name="Gaps">How far regions lie apart, by period: in values for an indicator, in scores for others; of what is told alone.</param>
public sealed record ReleasedNode(
    string Id, LocalText Name, string? Parent, int Depth, double Weight, ReleasedIndicator? Indicator, IReadOnlyList<ReleasedResult> Results, IReadOnlyList<PeriodGap> Gaps);
