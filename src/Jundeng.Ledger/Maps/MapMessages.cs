using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Maps;

internal static class MapMessages
{
    public static readonly LocalText NotJson = new("不是有效的 JSON；请用地图软件重新导出 GeoJSON。", "This is no valid JSON; export GeoJSON again from your map software.");

    public static readonly LocalText NotACollection = new("不是 GeoJSON 要素集合（FeatureCollection）；请导出为 GeoJSON。", "This is no FeatureCollection of GeoJSON; export it as GeoJSON.");

    public static readonly LocalText Empty = new("文件中没有图形；请核对导出的图层。", "There are no shapes in the file; check which layer was exported.");

    public static readonly LocalText NoGeometry = new("没有几何图形；请删去该要素，或补上面。", "It has no geometry; remove the feature, or give it an area.");

    public static readonly LocalText NoRing = new("不是环：至少要有四个“[经度, 纬度]”；请更正。", "This is no ring: it takes at least four places as [longitude, latitude]; mend it.");

    public static readonly LocalText NotClosed = new("环没有闭合：首尾应为同一点；请更正。", "The ring is not closed: its last place must be its first; mend it.");

    public static readonly Refusal NothingJoined = new("map-regions", new(
        "没有一个图形能与所选地区或其下级对应；请核对地区，并在要素属性中写明区划代码或全称。",
        "Not one shape is the region or one below it; check the region, and give codes or full names as properties of the features."));

    public static readonly Refusal SourceMissing = new("map-source", new("没有来源；请写明制图单位或出处。", "There is no source; say who made the map or where it comes from."));

    public static LocalText Line(long line) => new($"第 {line} 行", $"line {line}");

    public static LocalText Feature(int number) => new($"第 {number} 个要素", $"feature {number}");

    public static LocalText Ring(int number, int ring) => new($"第 {number} 个要素第 {ring} 个环", $"feature {number}, ring {ring}");

    public static LocalText NoArea(string type) => new($"图形是 {type}；只接受面（Polygon、MultiPolygon）。", $"The shape is a {type}; only areas are taken (Polygon, MultiPolygon).");

    public static LocalText OutOfRange(double x, double y) => new(
        $"坐标（{Number(x)}, {Number(y)}）超出经纬度范围；请以度为单位的 CGCS2000 或 WGS 84 经纬度导出。",
        $"({Number(x)}, {Number(y)}) is no longitude and latitude; export in degrees of CGCS2000 or WGS 84.");

    public static LocalText ForeignCrs(string name) => new(
        $"坐标系“{name}”不能使用；请以 CGCS2000 或 WGS 84 经纬度导出。", $"The coordinate system '{name}' cannot be used; export longitudes and latitudes of CGCS2000 or WGS 84.");

    public static LocalText TooLarge(int bytes) => new(
        $"文件有 {bytes >> 20} MB，至多 {GeoJson.MostBytes >> 20} MB；请先简化边界。", $"The file has {bytes >> 20} MB, at most {GeoJson.MostBytes >> 20} MB are taken; simplify the outlines first.");

    public static LocalText TooManyShapes(int count) => new($"共有 {count} 个图形，至多 {GeoJson.MostFeatures} 个；请分成几幅地图。", $"There are {count} shapes, at most {GeoJson.MostFeatures} are taken; make several maps of it.");

    public static LocalText TooManyPlaces(long count) => new($"边界共有 {count} 个点，至多 {GeoJson.MostPlaces} 个；请先简化边界。", $"The outlines have {count} places, at most {GeoJson.MostPlaces} are taken; simplify them first.");

    public static Refusal More(int count) => new("map-more", new($"此外还有 {count} 处；改好以上各处后再试。", $"There are {count} more; try again once these are mended."));

    public static Refusal ReviewNumber(string text) => new("map-review-number", new(
        $"“{text}”不是审图号；请照地图上所印填写，如 GS(2024)0650号、浙S(2022)12号。公开的地图必须有审图号。",
        $"'{text}' is no review number; write it as it stands on the map, such as GS(2024)0650号. A map that is shown in public must have one."));

    public static Refusal Future(DateOnly on) => new("map-day", new($"地图日期{on.Said().Zh}在将来；请更正。", $"The day of the map, {on.Said().En}, is in the future; mend it."));

    public static Refusal Unknown(string id, string? nearest) => new("unknown-map", nearest is null
        ? new($"没有地图“{id}”；用 jundeng map list 查看。", $"There is no map '{id}'; see jundeng map list.")
        : new($"没有地图“{id}”；是否指 {nearest}？", $"There is no map '{id}'; did you mean {nearest}?"));

    public static Refusal Removed(string id) => new("map-removed", new($"地图 {id} 已撤下；请另加一幅。", $"The map {id} was removed; add another one."));

    public static Refusal OtherRegion(string id, string region) => new("map-region", new($"地图 {id} 是 {region} 的；新版须属同一地区。", $"The map {id} is of {region}; a further version must be of the same region."));

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
