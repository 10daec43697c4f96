using System.Globalization;

namespace Jundeng.Publishing.Drawings;

/// <summary>A shape of a drawing: an element of SVG that has a class where others have colours.</summary>
/// <param name="Name">The element.</param>
/// <param name="Class">What it stands for; null for what has no colour of its own.</param>
/// <param name="Places">Where it lies and how large it is.</param>
public sealed record Shape(string Name, string? Class, IReadOnlyList<(string Name, string Value)> Places)
{
    /// <summary>The fill of what is not known; whoever shows the drawing gives the pattern of this id.</summary>
    public const string Hatch = "page-hatch";

    /// <summary>The words of a text or title.</summary>
    public string? Words { get; init; }

    /// <summary>What stands within it.</summary>
    public IReadOnlyList<Shape> Within { get; init; } = [];

    /// <summary>A bar.</summary>
    public static Shape Rect(string style, double x, double y, double width, double height) => new("rect", style, [At("x", x), At("y", y), At("width", width), At("height", height)]);

    /// <summary>A bar of what is not known.</summary>
    public static Shape Hatched(double x, double y, double width, double height) =>
        new("rect", "hatched", [At("x", x), At("y", y), At("width", width), At("height", height), ("fill", $"url(#{Hatch})")]);

    /// <summary>A straight line.</summary>
    public static Shape Line(string style, double x1, double y1, double x2, double y2) => new("line", style, [At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2)]);

    /// <summary>A dot.</summary>
    public static Shape Circle(string style, double x, double y, double radius) => new("circle", style, [At("cx", x), At("cy", y), At("r", radius)]);

    /// <summary>A line through points.</summary>
    public static Shape Polyline(string style, IEnumerable<(double X, double Y)> points) =>
        new("polyline", style, [("points", string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}")))]);

    /// <summary>Words that begin, centre or end at a place.</summary>
    public static Shape Text(string style, double x, double y, string words, string anchor = "start") => new("text", style, [At("x", x), At("y", y), ("text-anchor", anchor)]) { Words = words };

    /// <summary>The same shape, which says what it is when one points at it.</summary>
    public Shape Titled(string title) => this with { Within = [new Shape("title", null, []) { Words = title }, .. Within] };

    /// <summary>A place as SVG writes it, to a hundredth.</summary>
    public static string Number(double place) => Math.Round(place, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static (string Name, string Value) At(string name, double place) => (name, Number(place));
}
