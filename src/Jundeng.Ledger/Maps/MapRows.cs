using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Maps;

/// <summary>Maps and their shapes as rows.</summary>
internal static class MapRows
{
    public static readonly EventTable Table = new(
        "region_map", "map_no", "version", "public_id", "map_region", "review_number", "source", "on_date", "shapes", "regions", "file_name", "sha256", "document");

    public static readonly EventTable Shapes = new("region_map_shape", "map_no", "version", "shape_no", "label", "shape_region");

    public static readonly EventTable Removals = new("region_map_removal", "map_no");

    private const string Select = """
        SELECT m.map_no, m.version, m.public_id, m.map_region, r.code, r.name, m.review_number, m.source, m.on_date, m.file_name, m.sha256, m.shapes, m.regions, e.at, e.who,
               x.event_seq AS removed
        FROM region_map m JOIN region r ON r.region_id = m.map_region JOIN event e ON e.region_id = m.region_id AND e.seq = m.event_seq
        LEFT JOIN region_map_removal x ON x.region_id = m.region_id AND x.map_no = m.map_no
        WHERE m.region_id = 0
        """;

    private const string IsLast = "m.version = (SELECT MAX(n.version) FROM region_map n WHERE n.region_id = m.region_id AND n.map_no = m.map_no)";

    private const string SelectShapes = """
        SELECT s.shape_no, s.label, s.shape_region, r.code, r.name
        FROM region_map_shape s LEFT JOIN region r ON r.region_id = s.shape_region
        WHERE s.region_id = 0 AND s.map_no = @MapNo AND s.version = @Version ORDER BY s.shape_no
        """;

    private const string SelectDocument = "SELECT document FROM region_map WHERE region_id = 0 AND map_no = @MapNo AND version = @Version";

    private const string SelectNext = "SELECT COALESCE(MAX(map_no), 0) + 1 FROM region_map WHERE region_id = 0";

    private const string SelectStamp = "SELECT (SELECT COUNT(*) FROM region_map) + (SELECT COUNT(*) FROM region_map_removal) + (SELECT COALESCE(MAX(registered), 0) FROM region_period)";

    /// <summary>The last version of each map.</summary>
    public static Task<IReadOnlyList<MapRow>> ListAsync(Session session) => session.QueryAsync<MapRow>($"{Select} AND {IsLast} ORDER BY m.map_no");

    /// <summary>All versions of a map, the first one first.</summary>
    public static Task<IReadOnlyList<MapRow>> VersionsAsync(Session session, string id) => session.QueryAsync<MapRow>($"{Select} AND m.public_id = @id ORDER BY m.version", new { id });

    /// <exception cref="LedgerRefusedException">There is no such map.</exception>
    public static async Task<MapRow> GetAsync(Session session, string id) =>
        await session.FirstOrDefaultAsync<MapRow>($"{Select} AND {IsLast} AND m.public_id = @id", new { id })
        ?? throw new LedgerRefusedException(MapMessages.Unknown(id, Nearest.Of(id, (await ListAsync(session)).Select(row => row.PublicId))));

    public static Task<IReadOnlyList<MapShapeRow>> ShapesAsync(Session session, MapRow map) => session.QueryAsync<MapShapeRow>(SelectShapes, map);

    public static Task<byte[]> DocumentAsync(Session session, MapRow map) => session.SingleAsync<byte[]>(SelectDocument, map);

    public static Task<long> NextNumberAsync(Session session) => session.SingleAsync<long>(SelectNext);

    /// <summary>Grows with whatever happens to any map, or to the register of regions.</summary>
    public static Task<long> StampAsync(Session session) => session.SingleAsync<long>(SelectStamp);
}
