using Jundeng.Ledger.Releases;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Releases;

/// <summary>Releases, the newest first.</summary>
internal static class ReleaseList
{
    public static Listing<Release> Of(IReadOnlyList<Release> releases, bool mayDraft, Here here, Words words) => new(
        new ListEmpty("releases.none", mayDraft ? "releases.new" : "releases.none.next", mayDraft ? Routes.NewRelease : null),
        releases,
        [
            new("releases.release", release => new Cell((object?)release.Title) { Href = Routes.Release(release.Id), Quiet = release.Id }) { IsHead = true },
            new("releases.region", release => release.RegionName) { Order = release => release.RegionCode },
            new("releases.year", release => new Cell((object?)Amounts.Years(release.Year, release.Year))),
            new("releases.state", release => new Cell((object?)words[ReleaseWords.Of(release.State)]) { Tone = ToneOf(release.State) }) { Order = release => (int)release.State },
            new("releases.proposer", release => release.Proposer),
            new("releases.since", release => release.PublicSince is { } since ? Amounts.Day(since) : null),
        ],
        [
            new("releases.state", release => ReleaseMachine.Of(release.State)) { Name = code => words[ReleaseWords.Of(ReleaseMachine.State(code)!.Value)] },
            new("releases.region", release => release.RegionName),
            new("releases.year", release => Amounts.Years(release.Year, release.Year)),
        ],
        here,
        words);

    public static string ToneOf(ReleaseState state) => state switch
    {
        ReleaseState.Public => "good",
        ReleaseState.Proposed => "warn",
        ReleaseState.Withdrawn or ReleaseState.Refused => "bad",
        _ => "none",
    };
}
