namespace Jundeng.Ledger.Releases;

/// <summary>A row of <c>release</c> with its plan and region.</summary>
internal sealed record ReleaseRow(
    long RegionId, long ReleaseNo, string PublicId, long PlanNo, string PlanId, long PlanRevision, string RegionCode, string RegionName, long Year, string AsOf, string Title, string? Notes,
    string? RunId, string? Sha256);
