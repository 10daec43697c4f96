namespace Jundeng.Publishing.Drawings;

/// <summary>A map whose regions are coloured by classes of a value, in one hue; what is not known is hatched, and what is not compared has its outline alone.</summary>
public static class MapDrawing
{
    private const double Letter = 6.4;
    private const int Line = 15;

    /// <summary>Draws a map.</summary>
    /// <param name="label">What it shows.</param>
    /// <param name="outline">The shapes.</param>
    /// <param name="values">What it shows of each region, by its code.</param>
    /// <param name="words">Writes a number at the end of a class.</param>
    /// <param name="missing">The words for what is not known.</param>
    public static Drawing Of(string label, MapOutline outline, IReadOnlyDictionary<string, MapValue> values, Func<double, string> words, string missing)
    {
        var known = outline.Shapes.Where(shape => shape.Region is not null && values.ContainsKey(shape.Region.Code)).Select(shape => (Shape: shape, Value: values[shape.Region!.Code])).ToList();
        var numbers = known.Select(one => one.Value.Value).OfType<double>().ToList();
        var classes = numbers.Count == 0 ? null : new MapClasses(numbers);
        List<Shape> shapes =
        [
            .. outline.Shapes.Where(shape => shape.Region is null || !values.ContainsKey(shape.Region.Code)).Select(shape => shape.Region is { } region ? Area("map-ground", shape).Titled(region.Name) : Area("map-ground", shape)),
            .. known.Select(one => (one.Value.Value is { } value ? Area($"map-{classes!.Shade(classes.Of(value))}", one.Shape) : Hatched(one.Shape)).Titled($"{one.Value.Name} {one.Value.Text}")),
            .. known.SelectMany(one => Words(one.Shape.Label, one.Value)),
        ];
        return new Drawing(outline.Width, outline.Height, label, shapes, [.. Keys(classes, words), .. numbers.Count < known.Count ? [new DrawingKey(missing, [Shape.Hatched(2, 1, 18, 10)])] : Array.Empty<DrawingKey>()]);
    }

    private static Shape Area(string style, OutlinedShape shape) => new("path", style, [("d", shape.Path), ("fill-rule", "evenodd")]);

    private static Shape Hatched(OutlinedShape shape) => new("path", "hatched", [("d", shape.Path), ("fill-rule", "evenodd"), ("fill", $"url(#{Shape.Hatch})")]);

    // Name and value where there is room for both, else the value, else nothing: pointing at the shape and the table tell them.
    private static IEnumerable<Shape> Words(MapLabel? label, MapValue value)
    {
        if (label is null) yield break;
        var text = value.Value is null ? "" : value.Text;
        if (TextWidth.Of(value.Name) * Letter <= label.Width && TextWidth.Of(text) * Letter <= label.Width && 2 * Line <= label.Height)
        {
            yield return Shape.Text("map-label", label.X, label.Y - (text.Length == 0 ? -4 : 2), value.Name, "middle");
            if (text.Length > 0) yield return Shape.Text("map-label", label.X, label.Y + Line - 3, text, "middle");
        }
        else if (text.Length > 0 && TextWidth.Of(text) * Letter <= label.Width && Line <= label.Height)
        {
            yield return Shape.Text("map-label", label.X, label.Y + 4, text, "middle");
        }
    }

    private static IEnumerable<DrawingKey> Keys(MapClasses? classes, Func<double, string> words)
    {
        for (var i = 0; i < classes?.Count; i++)
        {
            var (from, to) = classes.Ends(i);
            yield return new DrawingKey(to > from ? $"{words(from)}–{words(to)}" : words(from), [Shape.Rect($"map-{classes.Shade(i)}", 2, 1, 18, 10)]);
        }
    }
}
