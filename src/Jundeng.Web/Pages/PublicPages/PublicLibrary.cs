using System.Collections.Concurrent;
using Jundeng.Ledger.Releases;
using Jundeng.Web.Pages.Maps;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>
/// What is public, in memory. Whether it still is, the database is asked once a second at most, so that a withdrawal shows at once on every server;
/// what a release shows never changes.
/// </summary>
internal sealed class PublicLibrary(ReleaseService releases, MapLibrary maps, WebSettings settings) : IDisposable
{
    private const int Kept = 64;

    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = settings.Time ?? TimeProvider.System;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<string, PublicView> _views = new(StringComparer.Ordinal);
    private volatile Known? _index;

    /// <summary>Asks the database at once when it is needed next: this server has changed what is public.</summary>
    public void AskAgain() => _index = null;

    /// <summary>All releases that were ever public.</summary>
    public async Task<PublicIndex> IndexAsync(CancellationToken ct)
    {
        if (_index is { } known && _time.GetElapsedTime(known.At) < s_fresh) return known.Index;
        await _turn.WaitAsync(ct);
        try
        {
            if (_index is { } since && _time.GetElapsedTime(since.At) < s_fresh) return since.Index;
            // A map shows on pages of releases, but is none of what was released.
            var (stamp, at) = ($"{await releases.StampAsync(ct)} {await maps.StampAsync(ct)}", _time.GetTimestamp());
            var index = _index?.Index is { } before && before.Stamp == stamp
                ? before
                : new PublicIndex(stamp, [.. (await releases.ListAsync(null, ct)).Where(release => release.PublicSince is not null)]);
            if (!ReferenceEquals(index, _index?.Index)) _views.Clear();
            _index = new Known(index, at);
            return index;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What a release shows; null where it is not to be seen, withdrawn ones included.</summary>
    public async Task<PublicView?> FindAsync(string id, CancellationToken ct)
    {
        var index = await IndexAsync(ct);
        if (index.Find(id) is not { State: not ReleaseState.Withdrawn } release) return null;
        if (_views.TryGetValue(id, out var view)) return view;
        var successor = release.State == ReleaseState.Public ? null : index.CurrentOf(release.PlanId, release.Year)?.Id;
        var content = (await releases.ContentAsync(id, ct))!;
        view = new PublicView(release, content, successor) { Map = await maps.FindAsync([.. content.Regions.Select(region => (region.Id, region.Name))], ct) };
        if (_views.Count >= Kept) _views.Clear();
        return _views.GetOrAdd(id, view);
    }

    public void Dispose() => _turn.Dispose();

    private sealed record Known(PublicIndex Index, long At);
}
