using Jundeng.Ledger.Releases;

namespace Jundeng.Web.Api.PublicData;

/// <summary>A release that is public or was.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="RegionCode">Code of the region.</param>
/// <param name="RegionName">Name of the region.</param>
/// <param name="Year">The year.</param>
/// <param name="AsOf">The day whose state it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">Since when it was public.</param>
/// <param name="Sha256">SHA-256 of all that it shows.</param>
/// <param name="WithdrawalNote">Why it was withdrawn; null where it was not.</param>
public sealed record PublicReleaseResponse(
    string Id, string PlanId, string RegionCode, string RegionName, int Year, DateOnly AsOf, string Title, ReleaseState State, DateTimeOffset? Since, string? Sha256, string? WithdrawalNote)
{
    internal static PublicReleaseResponse Of(Release release) => new(
        release.Id, release.PlanId, release.RegionCode, release.RegionName, release.Year, release.AsOf, release.Title, release.State, release.PublicSince, release.Sha256, release.WithdrawalNote);
}
