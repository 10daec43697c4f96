namespace Jundeng.Ledger.Audit;

/// <summary>The end of a chain: how many events it has, and the hash of the last.</summary>
internal sealed record ChainHead(long Length, string Head)
{
    /// <summary>The head of a chain without events.</summary>
    public static ChainHead None { get; } = new(0, new string('0', 64));
}
