namespace Jundeng.Publishing.Drawings;

/// <summary>Lines without places that nobody could tell apart.</summary>
internal static class Polylines
{
    /// <summary>The places of a line that lie farther than a tolerance from the line through the others, with its ends (Douglas and Peucker, 1973).</summary>
    public static (double X, double Y)[] Simplify((double X, double Y)[] line, double tolerance)
    {
        var kept = new bool[line.Length];
        (kept[0], kept[^1]) = (true, true);
        var open = new Stack<(int From, int To)>();
        // A ring ends where it begins: its farthest place divides it.
        var middle = Farthest(line, 0, line.Length - 1).At;
        if (middle > 0)
        {
            kept[middle] = true;
            open.Push((0, middle));
            open.Push((middle, line.Length - 1));
        }

        while (open.TryPop(out var part))
        {
            var (at, distance) = Farthest(line, part.From, part.To);
            if (at < 0 || distance <= tolerance) continue;
            kept[at] = true;
            open.Push((part.From, at));
            open.Push((at, part.To));
        }

        return [.. line.Where((_, i) => kept[i])];
    }

    private static (int At, double Distance) Farthest((double X, double Y)[] line, int from, int to)
    {
        var (at, farthest) = (-1, -1.0);
        for (var i = from + 1; i < to; i++)
        {
            var distance = Distance(line[i], line[from], line[to]);
            if (distance > farthest) (at, farthest) = (i, distance);
        }

        return (at, farthest);
    }

    // From a place to the stretch between two others.
    private static double Distance((double X, double Y) place, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(((place.X - from.X) * dx + (place.Y - from.Y) * dy) / length, 0, 1);
        var (x, y) = (place.X - from.X - along * dx, place.Y - from.Y - along * dy);
        return Math.Sqrt(x * x + y * y);
    }
}
