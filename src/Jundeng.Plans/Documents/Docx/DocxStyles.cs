using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>What the styles of a document say about numbering and hidden text.</summary>
internal sealed class DocxStyles
{
    private const int Deepest = 32;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    public DocxStyles(XDocument? styles)
    {
        foreach (var style in styles?.Root.Children("style") ?? [])
            if (style.Value("styleId") is { } id)
                _styles[id] = style;
    }

    /// <summary>The numbering of a paragraph style, and the style that gives it.</summary>
    public (int? NumId, int? Level, string Style)? Numbering(string? style)
    {
        foreach (var (id, element) in Chain(style))
            if (element.Child("pPr").Child("numPr") is { } numbering)
                return (numbering.Child("numId").Number(), numbering.Child("ilvl").Number(), id);
        return null;
    }

    /// <summary>True for the lines of a table of contents.</summary>
    public bool IsContents(string? style) =>
        style is not null && _styles.TryGetValue(style, out var element) && element.Child("name").Value() is { } name && name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
        && name.Length > 4 && char.IsAsciiDigit(name[4]);

    public bool IsHidden(string? style) => Chain(style).Any(entry => entry.Element.Child("rPr").Child("vanish").IsOn());

    private IEnumerable<(string Id, XElement Element)> Chain(string? style)
    {
        for (var depth = 0; style is not null && depth < Deepest && _styles.TryGetValue(style, out var element); depth++)
        {
            yield return (style, element);
            style = element.Child("basedOn").Value();
        }
    }
}
