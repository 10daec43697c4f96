namespace Jundeng.Ledger;

/// <summary>The context of a write; the store's clock says when.</summary>
/// <param name="Who">The person who acts, never empty.</param>
/// <param name="Why">The reason, where one is given.</param>
public sealed record Act(string Who, string? Why = null)
{
    /// <summary>The only actions that it is for, where a program acts with a token; null = whatever the person may.</summary>
    public IReadOnlyCollection<Accounts.AccessAction>? Only { get; init; }

    /// <summary>What was known of the thing that is changed; null = whatever happened to it.</summary>
    public Seen? Seen { get; init; }
}
