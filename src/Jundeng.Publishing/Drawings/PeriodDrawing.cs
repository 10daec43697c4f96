using System.Globalization;

namespace Jundeng.Publishing.Drawings;

/// <summary>Periods beside each other: from the lowest to the highest, the mean, and the region that is looked at.</summary>
public static class PeriodDrawing
{
    private const int Height = 220, Left = 48, Right = 24, Top = 12, Bottom = 30, Step = 96;

    // What differs in the last digits of a double only is the same place on the chart.
    private const int Digits = 9;

    /// <summary>Draws periods; null where there are fewer than two, since one alone tells no course.</summary>
    /// <param name="label">What the chart shows.</param>
    /// <param name="points">The periods in the order of time.</param>
    /// <param name="words">The legend.</param>
    public static Drawing? Of(string label, IReadOnlyList<PeriodPoint> points, PeriodWords words)
    {
        if (points.Count < 2) return null;
        var width = Left + Right + Step * points.Count;
        var (least, most) = (points.Min(point => point.Lowest), points.Max(point => point.Highest));
        var interval = NiceStep.Of(Math.Round(most - least, Digits), 4);
        var from = Math.Floor(Math.Round(least / interval, Digits)) * interval;
        var to = Math.Max(from + interval, Math.Ceiling(Math.Round(most / interval, Digits)) * interval);
        double X(int i) => Left + Step * (i + 0.5);
        double Y(double value) => Top + (Height - Top - Bottom) * (to - value) / (to - from);

        var shapes = new List<Shape>();
        for (var mark = from; mark <= to + interval / 2; mark += interval)
        {
            shapes.Add(Shape.Line("chart-rule", Left, Y(mark), width - Right, Y(mark)));
            shapes.Add(Shape.Text("chart-mark", Left - 6, Y(mark) + 4, Math.Round(mark, 6).ToString("0.######", CultureInfo.InvariantCulture), "end"));
        }

        shapes.AddRange(points.SelectMany((point, i) => new[]
        {
            Shape.Line("chart-range", X(i), Y(point.Lowest), X(i), Y(point.Highest)), Shape.Text("chart-name", X(i), Height - 8, point.Period, "middle"),
        }));
        shapes.Add(Shape.Polyline("chart-mean", points.Select((point, i) => (X(i), Y(point.Mean)))));
        shapes.AddRange(points.Select((point, i) => Shape.Rect("chart-mean-dot", X(i) - 3, Y(point.Mean) - 3, 6, 6)));
        if (words.Own is not null)
        {
            var own = points.Select((point, i) => (X: X(i), Y: Y(point.Own))).Where(at => !double.IsNaN(at.Y)).ToList();
            shapes.Add(Shape.Polyline("chart-own", own));
            shapes.AddRange(own.Select(at => Shape.Circle("chart-own-dot", at.X, at.Y, 4)));
        }

        return new Drawing(width, Height, label, shapes, [.. Keys(words)]);
    }

    private static IEnumerable<DrawingKey> Keys(PeriodWords words)
    {
        if (words.Own is { } own) yield return new DrawingKey(own, [Shape.Line("chart-own", 0, 6, 22, 6), Shape.Circle("chart-own-dot", 11, 6, 4)]);
        yield return new DrawingKey(words.Mean, [Shape.Line("chart-mean", 0, 6, 22, 6), Shape.Rect("chart-mean-dot", 8, 3, 6, 6)]);
        yield return new DrawingKey(words.Range, [Shape.Line("chart-range", 11, 0, 11, 12)]);
    }
}
