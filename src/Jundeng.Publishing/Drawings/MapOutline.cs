using System.Text;
using Jundeng.Ledger.Maps;

namespace Jundeng.Publishing.Drawings;

/// <summary>
/// The outlines of a map as they are drawn: longitudes shortened by the cosine of the middle latitude (an equirectangular projection), fitted into a space, and
/// without places that nobody could tell apart in it.
/// </summary>
/// <param name="Width">The width of the space.</param>
/// <param name="Height">The height of the space.</param>
/// <param name="Shapes">The shapes.</param>
public sealed record MapOutline(double Width, double Height, IReadOnlyList<OutlinedShape> Shapes)
{
    private const double MostWidth = 720;
    private const double MostHeight = 520;
    private const double Edge = 4;
    private const int MostPlaces = 8_000;
    private const double FirstTolerance = 0.35;
    private const double Coarser = 1.6;

    // Below this a ring is a dot.
    private const double Dot = 1;

    /// <summary>The outlines of shapes; at least one of them has an area.</summary>
    public static MapOutline Of(IReadOnlyList<MapShape> shapes)
    {
        var rings = shapes.SelectMany(shape => shape.Rings).ToList();
        var (west, east) = (rings.Min(ring => Least(ring, 0)), rings.Max(ring => -Least(ring, 0, -1)));
        var (south, north) = (rings.Min(ring => Least(ring, 1)), rings.Max(ring => -Least(ring, 1, -1)));
        var shorter = Math.Cos((south + north) / 2 * Math.PI / 180);
        var (width, height) = (Math.Max((east - west) * shorter, 1e-9), Math.Max(north - south, 1e-9));
        var scale = Math.Min((MostWidth - 2 * Edge) / width, (MostHeight - 2 * Edge) / height);
        var placed = shapes.Select(shape => shape.Rings.Select(ring => Place(ring, longitude => Edge + (longitude - west) * shorter * scale, latitude => Edge + (north - latitude) * scale)).ToList()).ToList();

        var tolerance = FirstTolerance;
        List<List<(double X, double Y)[]>> simple;
        do
        {
            simple = [.. placed.Select(shape => Simplify(shape, tolerance))];
            tolerance *= Coarser;
        }
        while (simple.Sum(shape => shape.Sum(ring => ring.Length)) > MostPlaces && tolerance < MostWidth);

        return new MapOutline(width * scale + 2 * Edge, height * scale + 2 * Edge, [.. shapes.Zip(simple, (shape, outline) => new OutlinedShape(shape.Region, Path(outline), MapLabel.In(outline)))]);
    }

    private static double Least(double[] ring, int from, int sign = 1)
    {
        var least = double.PositiveInfinity;
        for (var i = from; i < ring.Length; i += 2) least = Math.Min(least, sign * ring[i]);
        return least;
    }

    private static (double X, double Y)[] Place(double[] ring, Func<double, double> x, Func<double, double> y)
    {
        var places = new (double X, double Y)[ring.Length / 2];
        for (var i = 0; i < places.Length; i++) places[i] = (x(ring[2 * i]), y(ring[2 * i + 1]));
        return places;
    }

    // A shape is never lost: where all its rings are dots the largest stays.
    private static List<(double X, double Y)[]> Simplify(List<(double X, double Y)[]> rings, double tolerance)
    {
        var simple = rings.Where(ring => Extent(ring) >= Dot).Select(ring => Polylines.Simplify(ring, tolerance)).Where(ring => ring.Length >= 4).ToList();
        return simple.Count > 0 || rings.Count == 0 ? simple : [rings.MaxBy(Extent)!];
    }

    private static double Extent((double X, double Y)[] ring) => Math.Max(ring.Max(place => place.X) - ring.Min(place => place.X), ring.Max(place => place.Y) - ring.Min(place => place.Y));

    private static string Path(List<(double X, double Y)[]> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length - 1; i++) path.Append(i == 0 ? 'M' : 'L').Append(Shape.Number(Math.Round(ring[i].X, 1))).Append(' ').Append(Shape.Number(Math.Round(ring[i].Y, 1)));
            path.Append('Z');
        }

        return path.ToString();
    }
}
