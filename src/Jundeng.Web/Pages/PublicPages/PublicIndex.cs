using Jundeng.Ledger.Releases;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>The releases that were ever public.</summary>
/// <param name="Stamp">Differs as soon as anything was done with a release.</param>
/// <param name="Releases">The releases.</param>
internal sealed record PublicIndex(string Stamp, IReadOnlyList<Release> Releases)
{
    /// <summary>Those that are public now, the latest year first.</summary>
    public IReadOnlyList<Release> Current { get; } =
        [.. Releases.Where(release => release.State == ReleaseState.Public).OrderByDescending(release => release.Year).ThenBy(release => release.RegionCode, StringComparer.Ordinal)];

    public Release? Find(string id) => Releases.FirstOrDefault(release => release.Id == id);

    public Release? CurrentOf(string plan, int year) => Current.FirstOrDefault(release => release.PlanId == plan && release.Year == year);
}
