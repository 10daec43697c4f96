using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Maps;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Maps;

public sealed class MapServiceTests
{
    private static readonly AddMap s_map = new("990100", "审图号：测S（2024）12号", " 测试制图院 ", new DateOnly(2024, 5, 1));

    // Invented squares: by code, by the code of a township, by name, one without a region and one with the code of the country before it.
    private static readonly string s_squares = Collection(
        Square("\"adcode\": 990101, \"name\": \"随便\", \"city\": \"某市\"", 0, 0),
        Square("\"name\": \"乙 县\"", 1, 0),
        Square("\"name\": \"海域\"", 2, 0),
        Square("\"gb\": \"156990103\"", 3, 0));

    private static string Collection(params string[] features) => "{\"type\": \"FeatureCollection\", \"features\": [" + string.Join(",\n", features) + "]}";

    private static string Square(string properties, double x, double y) =>
        $"{{\"type\": \"Feature\", \"properties\": {{{properties}}}, \"geometry\": {{\"type\": \"Polygon\", \"coordinates\": [[[{x}, {y}], [{x + 1}, {y}], [{x + 1}, {y + 1}], [{x}, {y + 1}], [{x}, {y}]]]}}}}";

    [Theory, EveryDatabase]
    public async Task AddAsync_Shapes_AreJoinedByCodeAndName(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);

        var added = await AddAsync(ledger);

        Assert.Equal(("map-1", 1, "990100", "某市", "测S(2024)12号", "测试制图院", 4, 3), (added.Map.Id, added.Map.Version, added.Map.Region, added.Map.RegionName, added.Map.ReviewNumber, added.Map.Source, added.Map.Shapes, added.Map.Regions));
        Assert.Equal([new("990101", "甲县"), new("990102", "乙县"), new MapRegion("990103", "丙县")], added.Joined);
        Assert.Equal(["海域"], added.Unmatched);
        // Of the counties one has no shape; the city and the township are of other levels.
        Assert.Equal([new MapRegion("990104", "丁县")], added.Shapeless);
        var shapes = await ledger.Maps.ShapesAsync("map-1");
        Assert.Equal(["990101", "990102", null, "990103"], shapes.Select(shape => shape.Region?.Code));
        Assert.Equal([0, 0, 1, 0, 1, 1, 0, 1, 0, 0], shapes[0].Rings.Single());
        Assert.Equal(added.Map, Assert.Single(await ledger.Maps.ListAsync()));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_TheVerySameAgain_ChangesNothingAndANewerOneIsAVersion(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await AddAsync(ledger);
        var (events, stamp) = ((await ledger.Audit.VerifyAsync()).Events, await ledger.Maps.StampAsync());

        Assert.Equal(1, (await AddAsync(ledger)).Map.Version);
        Assert.Equal((events, stamp), ((await ledger.Audit.VerifyAsync()).Events, await ledger.Maps.StampAsync()));

        var newer = await AddAsync(ledger, s_map with { Replaces = "map-1", On = new DateOnly(2025, 5, 1) });
        Assert.Equal(("map-1", 2), (newer.Map.Id, newer.Map.Version));
        Assert.NotEqual(stamp, await ledger.Maps.StampAsync());
        Assert.Equal([1, 2], (await ledger.Maps.VersionsAsync("map-1")).Select(version => version.Version));
        Assert.Equal(2, Assert.Single(await ledger.Maps.ListAsync()).Version);
        Assert.Equal("map-2", (await AddAsync(ledger, s_map with { Source = "另一处" })).Map.Id);
    }

    [Theory, EveryDatabase]
    public async Task RemoveAsync_Map_StaysInTheListAndTakesNoFurtherVersion(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await AddAsync(ledger);

        Assert.True((await ledger.Maps.RemoveAsync("map-1", new Act("操作员", "审图号有误"))).IsRemoved);

        Assert.True(Assert.Single(await ledger.Maps.ListAsync()).IsRemoved);
        await RefusedAsync("The map map-1 was removed; add another one.", () => ledger.Maps.RemoveAsync("map-1", Ledger.Act));
        await RefusedAsync("The map map-1 was removed; add another one.", () => AddAsync(ledger, s_map with { Replaces = "map-1" }));
        // The very same may be shown again, as another map.
        Assert.Equal("map-2", (await AddAsync(ledger)).Map.Id);
        await RefusedAsync("There is no map 'map-9'; did you mean map-1?", () => ledger.Maps.GetAsync("map-9"));
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_EverythingThatIsWrong_IsToldAtOnceAndNothingStored(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var events = (await ledger.Audit.VerifyAsync()).Events;
        var wrong = Collection(
            "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}",
            "{\"type\": \"Feature\", \"properties\": null, \"geometry\": null}",
            "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[13358338, 3503549], [1, 0], [1, 1], [13358338, 3503549]], [[0, 0], [1, 0], [1, 1], [0, 1]], [[0, 0], [0, 0]]]}}",
            Square("\"name\": \"甲县\"", 0, 0));

        await RefusedAsync(
            """
            : '京2024' is no review number; write it as it stands on the map, such as GS(2024)0650号. A map that is shown in public must have one.
            : There is no source; say who made the map or where it comes from.
            : The day of the map, 1 January 2999, is in the future; mend it.
            feature 1: The shape is a Point; only areas are taken (Polygon, MultiPolygon).
            feature 2: It has no geometry; remove the feature, or give it an area.
            feature 3, ring 1: (13358338, 3503549) is no longitude and latitude; export in degrees of CGCS2000 or WGS 84.
            feature 3, ring 2: The ring is not closed: its last place must be its first; mend it.
            feature 3, ring 3: This is no ring: it takes at least four places as [longitude, latitude]; mend it.
            """,
            () => AddAsync(ledger, new AddMap("990100", "京2024", " ", new DateOnly(2999, 1, 1)), wrong));

        await RefusedAsync("line 2: This is no valid JSON; export GeoJSON again from your map software.", () => AddAsync(ledger, json: "{\n oops"));
        await RefusedAsync(": This is no FeatureCollection of GeoJSON; export it as GeoJSON.", () => AddAsync(ledger, json: "[1]"));
        await RefusedAsync(": There are no shapes in the file; check which layer was exported.", () => AddAsync(ledger, json: Collection()));
        await RefusedAsync(
            ": The coordinate system 'urn:ogc:def:crs:EPSG::3857' cannot be used; export longitudes and latitudes of CGCS2000 or WGS 84.",
            () => AddAsync(ledger, json: s_squares.Replace("\"features\"", "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}}, \"features\"", StringComparison.Ordinal)));
        await RefusedAsync(
            ": Not one shape is the region or one below it; check the region, and give codes or full names as properties of the features.",
            () => AddAsync(ledger, json: Collection(Square("\"name\": \"别处\"", 0, 0))));
        await RefusedAsync(": There is no region with the code 990177", () => AddAsync(ledger, s_map with { Region = "990177" }));
        await RefusedAsync(": The map map-1 is of 某市; a further version must be of the same region.", async () =>
        {
            await AddAsync(ledger);
            await AddAsync(ledger, s_map with { Region = "990101", Replaces = "map-1" });
        });
        Assert.Equal(events + 1, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_VeryManyFaults_AreCountedBehindTheFirst(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => AddAsync(ledger, json: Collection([.. Enumerable.Repeat("{\"type\": \"Feature\"}", 60)])));

        Assert.Equal(51, refused.Reasons.Count);
        Assert.Equal("There are 10 more; try again once these are mended.", refused.Reasons[^1].Message.En);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_DegreesUnderTheirNames_AreTaken(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        foreach (var name in new[] { "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4490", "EPSG:4326" })
            Assert.Equal(3, (await AddAsync(ledger, json: "\uFEFF" + s_squares.Replace("\"features\"", $"\"crs\": {{\"properties\": {{\"name\": \"{name}\"}}}}, \"features\"", StringComparison.Ordinal))).Map.Regions);
    }

    // 鼓楼区 is the name of several districts: such a name tells nothing. A name above tells less than one below.
    [Theory, EveryDatabase]
    public async Task AddAsync_NameOfTwoRegions_JoinsNeither(Engine engine)
    {
        await using var ledger = await OpenAsync(engine, "990105,乙县,990100,county\n");

        var added = await AddAsync(ledger, json: Collection(Square("\"name\": \"乙县\"", 0, 0), Square("\"province\": \"某市\", \"name\": \"甲县\"", 1, 0), Square("\"a\": \"甲县\", \"b\": \"丙县\"", 1, 0)));

        Assert.Equal(["甲县"], added.Joined.Select(region => region.Name));
        Assert.Equal(["乙县", "甲县"], added.Unmatched);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_WhoMayNot_IsRefused(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await ledger.Accounts.AddAsync(new AddAccount("admin", "管理", new RoleGrant(Role.AccountAdministrator)), Ledger.Act);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Maps.AddAsync(Encoding.UTF8.GetBytes(s_squares), "a.json", s_map, new Act("admin")));

        Assert.Equal("access-denied", refused.Reasons[0].Code);
    }

    [Theory, EveryDatabase]
    public async Task AddAsync_Rows_VouchForThemselves(Engine engine)
    {
        await using var ledger = await OpenAsync(engine);
        await AddAsync(ledger);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);

        await ledger.Database.ExecuteAsync("UPDATE region_map SET review_number = 'X(2024)1号'");

        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<Ledger> OpenAsync(Engine engine, string more = "")
    {
        var ledger = await Ledger.OpenAsync(engine);
        var regions = "code,name,parent,level\n990100,某市,,prefecture\n990101,甲县,990100,county\n990102,乙县,990100,county\n990103,丙县,990100,county\n990104,丁县,990100,county\n990101101,甲镇,990101,township\n" + more;
        await ledger.Regions.ImportAsync(Encoding.UTF8.GetBytes(regions), "regions.csv", null, Ledger.Act);
        return ledger;
    }

    private static Task<MapDetails> AddAsync(Ledger ledger, AddMap? map = null, string? json = null) =>
        ledger.Maps.AddAsync(Encoding.UTF8.GetBytes(json ?? s_squares), "squares.geojson", map ?? s_map, Ledger.Act);

    private static async Task RefusedAsync(string expected, Func<Task> act)
    {
        var reasons = (await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons;
        var said = string.Join('\n', reasons.Select(reason => $"{reason.Where?.En}: {reason.Message.En}"));
        if (expected.Contains('\n', StringComparison.Ordinal)) Assert.Equal(expected.ReplaceLineEndings("\n"), said);
        else Assert.Contains(expected, said, StringComparison.Ordinal);
    }
}
