namespace Jundeng.Ledger.Organisations;

/// <summary>A row of <c>organisation</c>.</summary>
internal sealed record OrganisationKey(long RegionId, long OrgNo, string PublicId);
