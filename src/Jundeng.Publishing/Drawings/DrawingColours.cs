namespace Jundeng.Publishing.Drawings;

/// <summary>The colours of drawings on paper, by class; the style sheet of the pages has the same in light and dark.</summary>
internal static class DrawingColours
{
    private const string Ink = "#1c2430";
    private const string Quiet = "#566171";
    private const string Line = "#d9dee5";
    private const string Strong = "#8b95a3";
    private const string Accent = "#1c5a96";

    public const string Paper = "#ffffff";

    private static readonly Dictionary<string, (string Name, string Value)[]> s_styles = new(StringComparer.Ordinal)
    {
        ["bar-ground"] = [("fill", Line), ("fill-opacity", "0.45")],
        ["bar-value"] = [("fill", Accent)],
        ["bar-target"] = [("stroke", Ink), ("stroke-width", "2")],
        ["hatched"] = [("stroke", Strong), ("stroke-width", "0.5")],
        ["hatch-ground"] = [("fill", Paper)],
        ["hatch-line"] = [("fill", Strong)],
        ["chart-rule"] = [("stroke", Line)],
        ["chart-title"] = [("fill", Ink), ("font-size", "16"), ("font-weight", "bold")],
        ["chart-name"] = [("fill", Ink), ("font-size", "12")],
        ["chart-mark"] = [("fill", Quiet), ("font-size", "12")],
        ["chart-range"] = [("stroke", Strong), ("stroke-width", "10"), ("stroke-opacity", "0.55")],
        ["chart-mean"] = [("fill", "none"), ("stroke", Quiet), ("stroke-width", "1.5"), ("stroke-dasharray", "4 3")],
        ["chart-mean-dot"] = [("fill", Quiet)],
        ["chart-own"] = [("fill", "none"), ("stroke", Accent), ("stroke-width", "2")],
        ["chart-own-dot"] = [("fill", Accent)],
        ["map-ground"] = [("fill", Paper), ("stroke", Strong), ("stroke-width", "0.75")],
        ["map-label"] = [("fill", Ink), ("font-size", "12")],
        ["chart-target"] = [("stroke", Ink), ("stroke-width", "1.5"), ("stroke-dasharray", "6 3")],
    };

    static DrawingColours()
    {
        // The accent on paper, as the style sheet mixes it.
        string[] shades = ["#f6f8fb", "#e8eff5", "#d8e3ed", "#c8d7e6", "#b9ccdf", "#a9c0d6", "#9bb6d1"];
        for (var i = 0; i < MapClasses.Shades; i++) s_styles[$"map-{i}"] = [("fill", shades[i]), ("stroke", Strong), ("stroke-width", "0.75")];
    }

    /// <summary>The colours of a class, or none for a shape without.</summary>
    public static IEnumerable<(string Name, string Value)> Of(string? style) => style is null ? [] : s_styles[style];
}
