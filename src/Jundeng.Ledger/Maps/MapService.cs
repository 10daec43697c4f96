using System.Globalization;
using System.Security.Cryptography;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Maps;

/// <summary>
/// Maps of regions, which an operator brings with their review number: the law wants whoever shows a map in public to have it reviewed and to say so. None comes
/// with the program.
/// </summary>
public sealed class MapService(LedgerStore store)
{
    /// <summary>Takes a map: areas as GeoJSON, each of which may be a region of the register. The very same map again changes nothing.</summary>
    /// <param name="geoJson">The file's bytes.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="map">What is said of it.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels it; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Everything that is wrong with the file and with what is said; nothing was written.</exception>
    public Task<MapDetails> AddAsync(ReadOnlyMemory<byte> geoJson, string fileName, AddMap map, Act act, CancellationToken ct = default)
    {
        var faults = new MapFaults();
        var features = GeoJson.Read(geoJson, faults);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(geoJson.Span));
        return store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                var region = await RegionRows.GetAsync(session, map.Region);
                await Access.DemandAsync(session, store.Time, act, AccessAction.MapsChange, new AccessObject(region.RegionId));
                List<Refusal> refusals = [.. Check(map), .. faults.All];
                var before = map.Replaces is { } id ? await MapRows.GetAsync(session, id) : null;
                if (before is { IsRemoved: true }) refusals.Add(MapMessages.Removed(before.PublicId));
                else if (before is not null && before.MapRegion != region.RegionId) refusals.Add(MapMessages.OtherRegion(before.PublicId, before.Name));
                var under = await UnderAsync(session, region.Code);
                var join = new MapJoin(under);
                var found = features.Select(join.Find).ToList();
                if (!faults.Any && found.TrueForAll(one => one is null)) refusals.Add(MapMessages.NothingJoined);
                if (refusals.Count > 0) throw new LedgerRefusedException(refusals);

                var number = ReviewNumber.Parse(map.ReviewNumber)!;
                var same = (await MapRows.ListAsync(session)).FirstOrDefault(row => !row.IsRemoved && row.MapRegion == region.RegionId && row.Sha256 == sha256
                    && (row.ReviewNumber, row.Source, row.OnDate) == (number, map.Source.Trim(), Iso.Of(map.On)) && (before is null || row.MapNo == before.MapNo));
                if (same is not null) return await DetailsAsync(session, same);

                var joined = found.OfType<RegionState>().Distinct().Count();
                var mapNo = before?.MapNo ?? await MapRows.NextNumberAsync(session);
                var version = (before?.Version ?? 0) + 1;
                var publicId = before?.PublicId ?? string.Create(CultureInfo.InvariantCulture, $"map-{mapNo}");
                write.Add(MapRows.Table, mapNo, version, publicId, region.RegionId, number, map.Source.Trim(), Iso.Of(map.On), (long)features.Count, (long)joined, fileName, sha256, geoJson.ToArray());
                for (var i = 0; i < features.Count; i++) write.Add(MapRows.Shapes, mapNo, version, i + 1L, features[i].Label, found[i]?.RegionId);
                await write.CommitAsync(EventType.MapAdded, publicId, before is null ? null : Facts(before), new
                {
                    version,
                    region = new { region.Code, region.Name },
                    review = number,
                    source = map.Source.Trim(),
                    on = Iso.Of(map.On),
                    file = fileName,
                    document = sha256,
                    shapes = features.Count,
                    regions = joined,
                });
                return await DetailsAsync(session, await MapRows.GetAsync(session, publicId));
            },
            ct);
    }

    /// <summary>Shows a map no more; what was said of it stays.</summary>
    /// <exception cref="LedgerRefusedException">There is no such map, or it was removed before.</exception>
    public Task<RegionMap> RemoveAsync(string id, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
            var map = await MapRows.GetAsync(session, id);
            await Access.DemandAsync(session, store.Time, act, AccessAction.MapsChange, new AccessObject(map.MapRegion));
            if (map.IsRemoved) throw new LedgerRefusedException(MapMessages.Removed(id));
            write.Add(MapRows.Removals, map.MapNo);
            await write.CommitAsync(EventType.MapRemoved, id, Facts(map), new { version = map.Version });
            return (map with { Removed = write.Seq }).ToMap();
        },
        ct);

    /// <summary>The last version of each map, also of those that are shown no more.</summary>
    public Task<IReadOnlyList<RegionMap>> ListAsync(CancellationToken ct = default) =>
        store.ReadAsync<IReadOnlyList<RegionMap>>(async session => [.. (await MapRows.ListAsync(session)).Select(row => row.ToMap())], ct);

    /// <summary>The last version of a map, and how it fits the register of regions today.</summary>
    /// <exception cref="LedgerRefusedException">There is no such map.</exception>
    public Task<MapDetails> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(async session => await DetailsAsync(session, await MapRows.GetAsync(session, id)), ct);

    /// <summary>All versions of a map, the first one first.</summary>
    public Task<IReadOnlyList<RegionMap>> VersionsAsync(string id, CancellationToken ct = default) =>
        store.ReadAsync<IReadOnlyList<RegionMap>>(async session => [.. (await MapRows.VersionsAsync(session, id)).Select(row => row.ToMap())], ct);

    /// <summary>The shapes of the last version of a map.</summary>
    /// <exception cref="LedgerRefusedException">There is no such map.</exception>
    public Task<IReadOnlyList<MapShape>> ShapesAsync(string id, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<MapShape>>(
        async session =>
        {
            var map = await MapRows.GetAsync(session, id);
            var rows = await MapRows.ShapesAsync(session, map);
            var features = GeoJson.Read(await MapRows.DocumentAsync(session, map), new MapFaults());
            return [.. features.Zip(rows, (feature, row) => new MapShape(row.Region, feature.Rings))];
        },
        ct);

    /// <summary>Differs as soon as anything was done with any map, or with the register of regions.</summary>
    public Task<string> StampAsync(CancellationToken ct = default) =>
        store.ReadAsync(async session => (await MapRows.StampAsync(session)).ToString(CultureInfo.InvariantCulture), ct);

    private async Task<MapDetails> DetailsAsync(Session session, MapRow map)
    {
        var shapes = await MapRows.ShapesAsync(session, map);
        var drawn = shapes.Select(shape => shape.ShapeRegion).OfType<long>().ToHashSet();
        var under = await UnderAsync(session, map.Code);
        var levels = under.Where(region => drawn.Contains(region.RegionId)).Select(region => region.Level).ToHashSet();
        return new MapDetails(
            map.ToMap(),
            [.. shapes.Select(shape => shape.Region).OfType<MapRegion>().Distinct().OrderBy(region => region.Code, StringComparer.Ordinal)],
            [.. shapes.Where(shape => shape.ShapeRegion is null).Select(shape => shape.Label)],
            [.. under.Where(region => levels.Contains(region.Level) && !drawn.Contains(region.RegionId)).Select(region => new MapRegion(region.Code, region.Name)).OrderBy(region => region.Code, StringComparer.Ordinal)]);
    }

    private async Task<List<RegionState>> UnderAsync(Session session, string code) =>
        [.. (await RegionPeriods.UnderAsync(session, Iso.Of(Zone.Today(store.Time)), code)).Where(region => region.Ended == 0)];

    private IEnumerable<Refusal> Check(AddMap map)
    {
        if (ReviewNumber.Parse(map.ReviewNumber) is null) yield return MapMessages.ReviewNumber(map.ReviewNumber.Trim());
        if (string.IsNullOrWhiteSpace(map.Source)) yield return MapMessages.SourceMissing;
        if (map.On > Zone.Today(store.Time)) yield return MapMessages.Future(map.On);
    }

    private static object Facts(MapRow map) => new { map.Version, region = new { map.Code, map.Name }, review = map.ReviewNumber, source = map.Source, on = map.OnDate, file = map.FileName, document = map.Sha256 };
}
