namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>A value made of those of groups, such as city and country.</summary>
/// <param name="Kind">What is made of them.</param>
/// <param name="Groups">The groups in order: one, two, or for a mean any number.</param>
public sealed record GroupValue(GroupValueKind Kind, IReadOnlyList<string> Groups);
