using Jundeng.Ledger.Maps;
using Jundeng.Publishing.Drawings;

namespace Jundeng.Web.Pages.Maps;

/// <summary>The maps that are shown, with their outlines, worked out when they are first asked for after anything was done with a map.</summary>
internal sealed class MapLibrary(MapService maps) : IDisposable
{
    // One region alone compares with nothing.
    private const int Fewest = 2;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Known? _known;

    /// <summary>Differs as soon as other maps would be drawn.</summary>
    public Task<string> StampAsync(CancellationToken ct) => maps.StampAsync(ct);

    /// <summary>The map that has a shape for most of some regions, the latest of several; null where none has one for at least two.</summary>
    public async Task<DrawnMap?> FindAsync(IReadOnlyCollection<(string Id, string Name)> regions, CancellationToken ct) =>
        (await DrawnAsync(ct)).Select(map => (Map: map, Fit: regions.Count(region => map.Find(region.Id, region.Name) is not null))).Where(one => one.Fit >= Fewest)
            .OrderByDescending(one => one.Fit).ThenByDescending(one => one.Map.Map.On).ThenByDescending(one => one.Map.Map.At).Select(one => one.Map).FirstOrDefault();

    public void Dispose() => _turn.Dispose();

    private async Task<IReadOnlyList<DrawnMap>> DrawnAsync(CancellationToken ct)
    {
        var stamp = await maps.StampAsync(ct);
        if (_known is { } known && known.Stamp == stamp) return known.Maps;
        await _turn.WaitAsync(ct);
        try
        {
            if (_known is { } since && since.Stamp == stamp) return since.Maps;
            var drawn = new List<DrawnMap>();
            foreach (var map in (await maps.ListAsync(ct)).Where(map => !map.IsRemoved)) drawn.Add(new DrawnMap(map, MapOutline.Of(await maps.ShapesAsync(map.Id, ct))));
            _known = new Known(stamp, drawn);
            return drawn;
        }
        finally
        {
            _turn.Release();
        }
    }

    private sealed record Known(string Stamp, IReadOnlyList<DrawnMap> Maps);
}
