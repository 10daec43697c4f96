namespace Jundeng.Publishing.Drawings;

/// <summary>Bars below each other, from zero.</summary>
public static class BarDrawing
{
    private const int Length = 420;
    private const int Row = 26;
    private const int Thick = 14;
    private const int Gap = 8;
    private const double Letter = 6.4;
    private const int MostLetters = 36;

    /// <summary>Draws bars.</summary>
    /// <param name="label">What the chart shows.</param>
    /// <param name="rows">The bars, from above.</param>
    /// <param name="end">The value at the end of the longest possible bar; more than 0.</param>
    /// <param name="words">The legend.</param>
    public static Drawing Of(string label, IReadOnlyList<BarRow> rows, double end, BarWords words)
    {
        var left = rows.Select(row => TextWidth.Of(Short(row.Name)) * Letter).DefaultIfEmpty(0).Max() + Gap;
        var right = rows.Select(row => TextWidth.Of(row.Text) * Letter).DefaultIfEmpty(0).Max() + Gap;
        var shapes = rows.SelectMany((row, i) => Bar(row, i * Row + (Row - Thick) / 2.0, left, end)).Append(Shape.Line("chart-rule", left, 0, left, rows.Count * Row));
        return new Drawing(left + Length + right, rows.Count * Row, label, [.. shapes], [.. Keys(rows, words)]);
    }

    private static IEnumerable<Shape> Bar(BarRow row, double y, double left, double end)
    {
        double At(double value) => left + Length * Math.Clamp(value / end, 0, 1);
        var text = y + Thick - 3;
        yield return Shape.Text("chart-name", left - Gap, text, Short(row.Name), "end").Titled(row.Name);
        yield return Shape.Rect("bar-ground", left, y, Length, Thick);
        if (row.Low is { } low) yield return Shape.Rect("bar-value", left, y, At(low) - left, Thick).Titled($"{row.Name} {row.Text}");
        if (row.High is { } high && high > (row.Low ?? 0)) yield return Shape.Hatched(At(row.Low ?? 0), y, At(high) - At(row.Low ?? 0), Thick);
        if (row.Goal is { } goal) yield return Shape.Line("bar-target", At(goal), y - 3, At(goal), y + Thick + 3);
        if (row.Mean is { } mean) yield return Shape.Circle("chart-mean-dot", At(mean), y + Thick / 2.0, 4);
        yield return Shape.Text("chart-name", left + Length + Gap, text, row.Text);
    }

    private static IEnumerable<DrawingKey> Keys(IReadOnlyList<BarRow> rows, BarWords words)
    {
        yield return new DrawingKey(words.Low, [Shape.Rect("bar-value", 2, 1, 18, 10)]);
        if (rows.Any(row => row.High > (row.Low ?? 0))) yield return new DrawingKey(words.Missing, [Shape.Hatched(2, 1, 18, 10)]);
        if (rows.Any(row => row.Goal is not null)) yield return new DrawingKey(words.Goal, [Shape.Line("bar-target", 11, 0, 11, 12)]);
        if (rows.Any(row => row.Mean is not null)) yield return new DrawingKey(words.Mean, [Shape.Circle("chart-mean-dot", 11, 6, 4)]);
    }

    private static string Short(string name)
    {
        if (TextWidth.Of(name) <= MostLetters) return name;
        var (kept, width) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            if ((width += TextWidth.Of(rune)) >= MostLetters) break;
            kept += rune.Utf16SequenceLength;
        }

        return name[..kept] + "…";
    }
}
