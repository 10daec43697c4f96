namespace Jundeng.Ledger;

/// <summary>The context of a write; the store's clock says when.</summary>
/// <param name="Who">The person who acts, never empty.</param>
/// <param name="Why">The reason, where one is given.</param>
public sealed record Act(string Who, string? Why = null);
