using System.Text.Json;
using Jundeng.Plans;

namespace Jundeng.Ledger.Maps;

/// <summary>Reads areas from GeoJSON (RFC 7946): longitudes and latitudes, by which CGCS2000 and WGS 84 are the same on a drawing.</summary>
internal static class GeoJson
{
    /// <summary>The largest file that is taken.</summary>
    public const int MostBytes = 16 << 20;

    /// <summary>The most shapes that are taken.</summary>
    public const int MostFeatures = 5_000;

    /// <summary>The most places that outlines may have together.</summary>
    public const int MostPlaces = 1_000_000;

    // A triangle, whose first place stands again at its end.
    private const int FewestPlaces = 4;

    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    // Names of longitude and latitude in degrees.
    private static readonly string[] s_degrees = ["CRS84", "4326", "4490"];

    /// <summary>The features of a file; what is wrong with it is noted.</summary>
    public static IReadOnlyList<GeoFeature> Read(ReadOnlyMemory<byte> bytes, MapFaults faults)
    {
        if (bytes.Length > MostBytes)
        {
            faults.Add("map-size", MapMessages.TooLarge(bytes.Length));
            return [];
        }

        if (bytes.Span.StartsWith(s_mark)) bytes = bytes[s_mark.Length..];
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Features(document.RootElement, faults);
        }
        catch (JsonException wrong)
        {
            faults.Add("map-json", MapMessages.NotJson, MapMessages.Line((wrong.LineNumber ?? 0) + 1));
            return [];
        }
    }

    private static List<GeoFeature> Features(JsonElement root, MapFaults faults)
    {
        if (TypeOf(root) != "FeatureCollection" || !root.TryGetProperty("features", out var all) || all.ValueKind != JsonValueKind.Array)
        {
            faults.Add("map-geojson", MapMessages.NotACollection);
            return [];
        }

        if (root.TryGetProperty("crs", out var crs) && crs.ValueKind != JsonValueKind.Null && !IsDegrees(crs, out var name)) faults.Add("map-crs", MapMessages.ForeignCrs(name));
        if (all.GetArrayLength() > MostFeatures) faults.Add("map-size", MapMessages.TooManyShapes(all.GetArrayLength()));
        if (all.GetArrayLength() == 0) faults.Add("map-empty", MapMessages.Empty);
        if (faults.Any) return [];
        var (features, places) = (new List<GeoFeature>(), 0L);
        foreach (var feature in all.EnumerateArray())
        {
            var rings = Rings(feature, features.Count + 1, faults);
            places += rings.Sum(ring => ring.Length / 2);
            features.Add(new GeoFeature(Labels(feature), rings));
        }

        if (places > MostPlaces) faults.Add("map-size", MapMessages.TooManyPlaces(places));
        return features;
    }

    private static bool IsDegrees(JsonElement crs, out string name)
    {
        name = crs.ValueKind == JsonValueKind.Object && crs.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : crs.GetRawText();
        var said = name;
        return s_degrees.Any(known => said.EndsWith(known, StringComparison.OrdinalIgnoreCase));
    }

    private static List<double[]> Rings(JsonElement feature, int number, MapFaults faults)
    {
        var where = MapMessages.Feature(number);
        if (TypeOf(feature) != "Feature" || !feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
        {
            faults.Add("map-geometry", MapMessages.NoGeometry, where);
            return [];
        }

        var type = TypeOf(geometry);
        if (type is not ("Polygon" or "MultiPolygon"))
        {
            faults.Add("map-geometry", MapMessages.NoArea(type ?? "?"), where);
            return [];
        }

        if (!geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array || coordinates.GetArrayLength() == 0)
        {
            faults.Add("map-geometry", MapMessages.NoGeometry, where);
            return [];
        }

        var polygons = type == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToList();
        var (rings, at) = (new List<double[]>(), 0);
        foreach (var ring in polygons.SelectMany(polygon => polygon.ValueKind == JsonValueKind.Array ? polygon.EnumerateArray() : Enumerable.Empty<JsonElement>()))
        {
            at++;
            if (Ring(ring, out var wrong) is { } places) rings.Add(places);
            else faults.Add("map-coordinates", wrong!, MapMessages.Ring(number, at));
        }

        return rings;
    }

    // One fault a ring: a file in other coordinates is wrong in all of them.
    private static double[]? Ring(JsonElement ring, out LocalText? wrong)
    {
        wrong = MapMessages.NoRing;
        if (ring.ValueKind != JsonValueKind.Array || ring.GetArrayLength() < FewestPlaces) return null;
        var places = new double[ring.GetArrayLength() * 2];
        var at = 0;
        foreach (var place in ring.EnumerateArray())
        {
            if (place.ValueKind != JsonValueKind.Array || place.GetArrayLength() < 2 || place[0].ValueKind != JsonValueKind.Number || place[1].ValueKind != JsonValueKind.Number) return null;
            (places[at], places[at + 1]) = (place[0].GetDouble(), place[1].GetDouble());
            if (!(Math.Abs(places[at]) <= 180 && Math.Abs(places[at + 1]) <= 90))
            {
                wrong = MapMessages.OutOfRange(places[at], places[at + 1]);
                return null;
            }

            at += 2;
        }

        if (places[0] != places[^2] || places[1] != places[^1])
        {
            wrong = MapMessages.NotClosed;
            return null;
        }

        wrong = null;
        return places;
    }

    private static List<string> Labels(JsonElement feature)
    {
        var labels = new List<string>();
        if (feature.ValueKind != JsonValueKind.Object) return labels;
        if (feature.TryGetProperty("id", out var id)) Add(id);
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
            foreach (var property in properties.EnumerateObject()) Add(property.Value);
        return labels;

        void Add(JsonElement value)
        {
            var text = value.ValueKind switch { JsonValueKind.String => value.GetString()!.Trim(), JsonValueKind.Number when value.TryGetInt64(out var number) => $"{number}", _ => "" };
            if (text.Length > 0) labels.Add(text);
        }
    }

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
}
