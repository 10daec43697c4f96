using System.Text;
using System.Xml;

namespace Jundeng.Publishing.Drawings;

/// <summary>A drawing as an SVG file that stands for itself: title, legend and source in it, colours as attributes, generic fonts, no script and nothing from elsewhere.</summary>
public static class DrawingFile
{
    /// <summary>The type of the file.</summary>
    public const string ContentType = "image/svg+xml";

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int Edge = 16;
    private const int Narrowest = 480;
    private const int TitleLine = 24;
    private const int NoteLine = 18;

    // Half the size of a letter, as wide as a Latin one at most.
    private const double TitleLetter = 8.2;
    private const double NoteLetter = 6.4;

    /// <summary>The bytes of the file.</summary>
    public static byte[] ToBytes(Drawing drawing, DrawingFrame frame)
    {
        var inner = Math.Max(drawing.Width, Narrowest);
        var titles = Lines(frame.Title, inner / TitleLetter);
        var notes = frame.Notes.SelectMany(note => Lines(note, inner / NoteLetter)).ToList();
        var keys = Keys(drawing.Keys, inner, out var keyHeight);
        var (drawingTop, width) = (Edge + titles.Count * TitleLine + keyHeight, inner + 2 * Edge);
        var notesTop = drawingTop + drawing.Height + Edge;
        var height = notesTop + notes.Count * NoteLine + Edge / 2;

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n" }))
        {
            xml.WriteStartElement("svg", Namespace);
            Write(xml, [("viewBox", $"0 0 {Shape.Number(width)} {Shape.Number(height)}"), ("width", Shape.Number(width)), ("height", Shape.Number(height)), ("font-family", "sans-serif"), ("role", "img")]);
            xml.WriteElementString("title", Namespace, XmlText.Clean(frame.Title));
            xml.WriteElementString("desc", Namespace, XmlText.Clean(string.Join('\n', frame.Notes)));
            Write(xml, Pattern);
            Write(xml, new Shape("rect", null, [("width", "100%"), ("height", "100%"), ("fill", DrawingColours.Paper)]));
            for (var i = 0; i < titles.Count; i++) Write(xml, Shape.Text("chart-title", Edge, Edge + TitleLine * (i + 0.7), titles[i]));
            Write(xml, Moved(Edge, Edge + titles.Count * TitleLine, keys));
            Write(xml, Moved(Edge, drawingTop, drawing.Shapes));
            for (var i = 0; i < notes.Count; i++) Write(xml, Shape.Text("chart-mark", Edge, notesTop + NoteLine * (i + 0.6), notes[i]));
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static Shape Pattern { get; } = new("defs", null, [])
    {
        Within =
        [
            new Shape("pattern", null, [("id", Shape.Hatch), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)")])
            {
                Within = [Shape.Rect("hatch-ground", 0, 0, 6, 6), Shape.Rect("hatch-line", 0, 0, 2, 6)],
            },
        ],
    };

    private static Shape Moved(double x, double y, IReadOnlyList<Shape> shapes) => new("g", null, [("transform", $"translate({Shape.Number(x)} {Shape.Number(y)})")]) { Within = shapes };

    // Beside each other as long as there is room.
    private static List<Shape> Keys(IReadOnlyList<DrawingKey> keys, double width, out double height)
    {
        var (shapes, x, row) = (new List<Shape>(), 0.0, 0);
        foreach (var key in keys)
        {
            var takes = DrawingKey.Width + 6 + TextWidth.Of(key.Words) * NoteLetter + Edge;
            if (x > 0 && x + takes > width) (x, row) = (0, row + 1);
            shapes.Add(Moved(x, row * NoteLine, key.Sample));
            shapes.Add(Shape.Text("chart-mark", x + DrawingKey.Width + 6, row * NoteLine + 10, key.Words));
            x += takes;
        }

        height = keys.Count == 0 ? 0 : (row + 1) * NoteLine + Edge / 2;
        return shapes;
    }

    // Broken after a space or a Chinese character, where the width is used up.
    private static List<string> Lines(string text, double columns)
    {
        var (lines, line, used) = (new List<string>(), new StringBuilder(), 0);
        foreach (var word in Words(text))
        {
            var width = TextWidth.Of(word);
            if (used > 0 && used + width > columns)
            {
                lines.Add(line.ToString().TrimEnd());
                (line, used) = (new StringBuilder(), 0);
            }

            line.Append(word);
            used += width;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            word.Append(rune);
            if (rune.Value != ' ' && TextWidth.Of(rune) < 2) continue;
            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static void Write(XmlWriter xml, Shape shape)
    {
        xml.WriteStartElement(shape.Name, Namespace);
        Write(xml, shape.Places);
        Write(xml, DrawingColours.Of(shape.Class));
        if (shape.Words is { } words) xml.WriteString(XmlText.Clean(words));
        foreach (var within in shape.Within) Write(xml, within);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, IEnumerable<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }
}
