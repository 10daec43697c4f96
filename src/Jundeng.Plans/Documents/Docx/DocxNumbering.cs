using System.Text;
using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>Counts the automatic numbers of a document: 一、（一）1. as Word shows them.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, Definition> _definitions = [];
    private readonly Dictionary<int, Instance> _instances = [];

    public DocxNumbering(XDocument? numbering, DocxStyles styles)
    {
        var root = numbering?.Root;
        foreach (var element in root.Children("abstractNum"))
            if (element.Number("abstractNumId") is { } id)
                _definitions[id] = new Definition(element);
        foreach (var element in root.Children("num"))
            if (element.Number("numId") is { } id && element.Child("abstractNumId").Number() is { } of && _definitions.TryGetValue(of, out var definition))
                _instances[id] = new Instance(element, definition);
        foreach (var definition in _definitions.Values)
            if (definition.LinkedStyle is { } style && styles.Numbering(style) is ({ } id, _, _) && _instances.TryGetValue(id, out var instance) && instance.Definition != definition)
                definition.Borrow(instance.Definition);
    }

    /// <summary>The level of a list that a paragraph style stands for.</summary>
    public int? LevelOf(int numId, string style) => _instances.TryGetValue(numId, out var instance) ? instance.LevelOf(style) : null;

    /// <summary>Counts on and gives the number as shown, with a space where the text behind it would run into it; empty where the list is not known.</summary>
    public string Next(int numId, int level) =>
        _instances.TryGetValue(numId, out var instance) ? instance.Next(Math.Clamp(level, 0, Levels - 1)) : "";

    /// <summary>One level of a list.</summary>
    private sealed record Level(int Start, string Format, string Text, int? Restart, bool Legal, string Suffix, string? Style)
    {
        public static Level Of(XElement element) => new(
            element.Child("start").Number() ?? 0,
            element.Child("numFmt").Value() ?? element.Descendants().FirstOrDefault(part => part.Name.LocalName == "numFmt").Value() ?? "decimal",
            element.Child("lvlText").Value() ?? "",
            element.Child("lvlRestart").Number(),
            element.Child("isLgl").IsOn(),
            element.Child("suff").Value() ?? "tab",
            element.Child("pStyle").Value());
    }

    /// <summary>A list as defined; all its instances count together.</summary>
    private sealed class Definition(XElement element)
    {
        public Level?[] Levels { get; private set; } = Read(element);

        public string? LinkedStyle { get; } = element.Child("numStyleLink").Value();

        public int?[] Counts { get; private set; } = new int?[DocxNumbering.Levels];

        public void Borrow(Definition other) => (Levels, Counts) = (other.Levels, other.Counts);

        private static Level?[] Read(XElement element)
        {
            var levels = new Level?[DocxNumbering.Levels];
            foreach (var level in element.Children("lvl"))
                if (level.Number("ilvl") is >= 0 and < DocxNumbering.Levels and var at)
                    levels[at] = Level.Of(level);
            return levels;
        }
    }

    /// <summary>A use of a list, with starts and levels of its own.</summary>
    private sealed class Instance
    {
        private readonly int?[] _starts = new int?[Levels];
        private readonly Level?[] _levels = new Level?[Levels];

        public Instance(XElement element, Definition definition)
        {
            Definition = definition;
            foreach (var changed in element.Children("lvlOverride"))
            {
                if (changed.Number("ilvl") is not (>= 0 and < Levels and var at)) continue;
                _starts[at] = changed.Child("startOverride").Number();
                if (changed.Child("lvl") is { } level) _levels[at] = Level.Of(level);
            }
        }

        public Definition Definition { get; }

        public int? LevelOf(string style)
        {
            for (var at = 0; at < Levels; at++)
                if (LevelAt(at)?.Style == style)
                    return at;
            return null;
        }

        public string Next(int at)
        {
            var counts = Definition.Counts;
            if (LevelAt(at) is not { } level) return "";
            counts[at] = _starts[at] ?? (counts[at] is { } last ? last + 1 : level.Start);
            // a start of its own counts once
            _starts[at] = null;
            for (var below = at + 1; below < Levels; below++)
                if (LevelAt(below)?.Restart is not { } restart || (restart > 0 && at < restart))
                    counts[below] = null;
            return Show(level, counts);
        }

        private Level? LevelAt(int at) => _levels[at] ?? Definition.Levels[at];

        // "%1.%2" → 1.2
        private string Show(Level level, int?[] counts)
        {
            if (level.Format == "bullet") return Bullet(level.Text);
            var text = new StringBuilder();
            for (var i = 0; i < level.Text.Length; i++)
            {
                if (level.Text[i] != '%' || i + 1 >= level.Text.Length || level.Text[i + 1] is < '1' or > '9')
                {
                    text.Append(level.Text[i]);
                    continue;
                }

                var at = level.Text[++i] - '1';
                var of = LevelAt(at);
                text.Append(NumberFormat.Of(level.Legal ? "decimal" : of?.Format ?? "decimal", counts[at] ?? of?.Start ?? 1));
            }

            if (text.Length > 0 && level.Suffix != "nothing" && text[^1] < '\u2E80') text.Append(' ');
            return text.ToString();
        }

        // pictures of bullets come from fonts of symbols
        private static string Bullet(string text) => text.Length == 0 ? "" : text[0] is >= '\uE000' and <= '\uF8FF' ? "● " : text + " ";
    }
}
