namespace Jundeng.Publishing.Drawings;

/// <summary>A place within a shape where words may stand.</summary>
/// <param name="X">The middle of the words.</param>
/// <param name="Y">The middle of the words.</param>
/// <param name="Width">How wide they may be.</param>
/// <param name="Height">How high they may be.</param>
public sealed record MapLabel(double X, double Y, double Width, double Height)
{
    /// <summary>The middle of the largest ring, with the room around it; null where that lies outside.</summary>
    public static MapLabel? In(IReadOnlyList<(double X, double Y)[]> rings)
    {
        if (rings.Count == 0) return null;
        var ring = rings.MaxBy(one => Math.Abs(Area(one)))!;
        var area = Area(ring);
        if (Math.Abs(area) < 1) return null;
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < ring.Length - 1; i++)
        {
            var cross = ring[i].X * ring[i + 1].Y - ring[i + 1].X * ring[i].Y;
            x += (ring[i].X + ring[i + 1].X) * cross;
            y += (ring[i].Y + ring[i + 1].Y) * cross;
        }

        (x, y) = (x / (6 * area), y / (6 * area));
        var (left, right) = Between(ring, y, place => place.Y, place => place.X, x);
        var (above, below) = Between(ring, x, place => place.X, place => place.Y, y);
        return left >= right || above >= below ? null : new MapLabel(x, y, 2 * Math.Min(x - left, right - x), 2 * Math.Min(y - above, below - y));
    }

    private static double Area((double X, double Y)[] ring)
    {
        var twice = 0.0;
        for (var i = 0; i < ring.Length - 1; i++) twice += ring[i].X * ring[i + 1].Y - ring[i + 1].X * ring[i].Y;
        return twice / 2;
    }

    // The nearest crossings of a line through a place on both sides of it; nothing between them where the place lies outside.
    private static (double Before, double After) Between((double X, double Y)[] ring, double line, Func<(double X, double Y), double> across, Func<(double X, double Y), double> along, double at)
    {
        var (before, after, behind) = (double.NegativeInfinity, double.PositiveInfinity, 0);
        for (var i = 0; i < ring.Length - 1; i++)
        {
            var (from, to) = (across(ring[i]), across(ring[i + 1]));
            if (from > line == to > line) continue;
            var crossing = along(ring[i]) + (line - from) / (to - from) * (along(ring[i + 1]) - along(ring[i]));
            if (crossing <= at)
            {
                before = Math.Max(before, crossing);
                behind++;
            }
            else
            {
                after = Math.Min(after, crossing);
            }
        }

        return behind % 2 == 1 ? (before, after) : (0, 0);
    }
}
