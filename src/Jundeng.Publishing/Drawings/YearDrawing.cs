namespace Jundeng.Publishing.Drawings;

/// <summary>Years beside each other: bars of what was reached, from zero, and lines of what was to be reached.</summary>
public static class YearDrawing
{
    private const int Height = 200, Side = 8, Top = 28, Bottom = 28, Step = 128, Words = 20;

    /// <summary>Draws years; null where none has a target or value above 0, so that there is nothing to see.</summary>
    /// <param name="label">What the chart shows.</param>
    /// <param name="years">The years, the first one left.</param>
    /// <param name="reached">The words for what was reached.</param>
    /// <param name="target">The words for what was to be reached.</param>
    public static Drawing? Of(string label, IReadOnlyList<YearBar> years, string reached, string target)
    {
        var end = years.Select(year => Math.Max(year.Target, year.Reached ?? 0)).DefaultIfEmpty(0).Max();
        if (end <= 0) return null;
        var width = 2 * Side + Step * years.Count;
        return new Drawing(
            width,
            Height,
            label,
            [Shape.Line("chart-rule", Side, Height - Bottom, width - Side, Height - Bottom), .. years.SelectMany((year, i) => Year(year, Side + Step * i, end))],
            [new DrawingKey(reached, [Shape.Rect("bar-value", 4, 1, 14, 10)]), new DrawingKey(target, [Shape.Line("bar-target", 0, 6, 22, 6)])]);
    }

    private static IEnumerable<Shape> Year(YearBar year, double x, double end)
    {
        double At(double value) => Height - Bottom - (Height - Top - Bottom) * Math.Max(0, value) / end;
        var middle = x + Step / 2.0;
        if (year.Reached is { } reached)
        {
            yield return Shape.Rect("bar-value", x + 24, At(reached), Step - 48, Height - Bottom - At(reached));
            // Above the line of the target where that would strike it through.
            var (top, line) = (At(reached), At(year.Target));
            yield return Shape.Text("chart-name", middle, (line <= top && line > top - Words ? line : top) - 6, year.Text, "middle");
        }
        else
        {
            yield return Shape.Text("chart-mark", middle, Height - Bottom - 8, year.Text, "middle");
        }

        yield return Shape.Line("bar-target", x + 12, At(year.Target), x + Step - 12, At(year.Target));
        yield return Shape.Text("chart-name", middle, Height - 8, year.Name, "middle");
    }
}
