namespace Jundeng.Publishing.Drawings;

/// <summary>Values over time against a target, from zero.</summary>
public static class ValueDrawing
{
    private const int Width = 420, Height = 180, NarrowLeft = 64, Digit = 7, Right = 32, Top = 24, Bottom = 28;

    /// <summary>Draws values.</summary>
    /// <param name="label">What the chart shows.</param>
    /// <param name="values">The values in the order of time; at least one.</param>
    /// <param name="from">The first day of the plan.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="target">What is to be reached, with its words.</param>
    /// <param name="words">The legend: what was reported, and what is to be reached.</param>
    public static Drawing Of(string label, IReadOnlyList<DayValue> values, DateOnly from, DateOnly to, (double Value, string Text) target, (string Reported, string Target) words)
    {
        var highest = Math.Max(Math.Max(0, target.Value), values.Max(value => value.Value));
        var lowest = Math.Min(Math.Min(0, target.Value), values.Min(value => value.Value));
        var range = highest > lowest ? highest - lowest : 1;
        var (first, last) = (Math.Min(from.DayNumber, values[0].On.DayNumber), Math.Max(to.DayNumber, values[^1].On.DayNumber));
        // The mark of the target stands left of the axis, however many digits it has.
        var left = Math.Max(NarrowLeft, 12 + Digit * TextWidth.Of(target.Text));
        double X(DateOnly on) => left + (Width - left - Right) * (on.DayNumber - first) / (double)Math.Max(1, last - first);
        double Y(double value) => Top + (Height - Top - Bottom) * (highest - value) / range;

        List<Shape> shapes =
        [
            Shape.Line("chart-rule", left, Y(0), Width - Right, Y(0)),
            Shape.Text("chart-mark", left - 6, Y(0) + 4, "0", "end"),
            Shape.Line("chart-target", left, Y(target.Value), Width - Right, Y(target.Value)),
            Shape.Text("chart-mark", left - 6, Y(target.Value) + 4, target.Text, "end"),
            Shape.Polyline("chart-own", values.Select(value => (X(value.On), Y(value.Value)))),
        ];
        foreach (var value in values)
        {
            shapes.Add(Shape.Circle("chart-own-dot", X(value.On), Y(value.Value), 4));
            // A number above its dot would be struck through where the line of the target is close above it.
            var above = Y(value.Value) - 9;
            var struck = Math.Abs(above - 4 - Y(target.Value)) < 8;
            shapes.Add(Shape.Text("chart-name", X(value.On), struck ? Y(value.Value) + 18 : above, value.Text, "middle"));
            shapes.Add(Shape.Text("chart-mark", X(value.On), Height - 8, value.Day, "middle"));
        }

        return new Drawing(
            Width,
            Height,
            label,
            shapes,
            [
                new DrawingKey(words.Reported, [Shape.Line("chart-own", 0, 6, 22, 6), Shape.Circle("chart-own-dot", 11, 6, 4)]),
                new DrawingKey(words.Target, [Shape.Line("chart-target", 0, 6, 22, 6)]),
            ]);
    }
}
