namespace Jundeng.Ledger.Accounts;

/// <summary>On what something is done.</summary>
/// <param name="RegionId">The region that it belongs to; 0 for what has none.</param>
/// <param name="OrgNo">The organisation of that region whose work it is; null where it is nobody's in particular.</param>
/// <param name="Author">The name of the account that made it, for what must be another's work.</param>
internal sealed record AccessObject(long RegionId, long? OrgNo = null, string? Author = null)
{
    /// <summary>What has no region.</summary>
    public static AccessObject Ledger { get; } = new(0);
}
