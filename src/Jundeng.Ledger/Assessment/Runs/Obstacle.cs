using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>What an indicator costs a score: what to mend first.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="Weight">Its share of the node that is looked at, 0 to 1.</param>
/// <param name="Score">Its mean score; what is missing counts as the worst allowed.</param>
/// <param name="Shortfall">What it takes from the score of the node: weight × (scale − score), on the mean.</param>
/// <param name="Share">The obstacle degree (障碍度): its share of all shortfalls, 0 to 1, on the mean.</param>
public sealed record Obstacle(SchemeNode Node, double Weight, double Score, double Shortfall, double Share);
