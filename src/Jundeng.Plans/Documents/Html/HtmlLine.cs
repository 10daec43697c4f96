using System.Text;

namespace Jundeng.Plans.Documents.Html;

/// <summary>A line of a page while it is put together. White space of the source is one space, and none between Chinese characters.</summary>
internal sealed class HtmlLine
{
    private readonly StringBuilder _line = new();

    // White space that waits for the next character: a space, or a line end of the source.
    private char _waiting;

    public void Add(string text)
    {
        foreach (var c in text)
        {
            // no-break and ideographic spaces are characters, these are layout
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (_waiting != '\n') _waiting = c is '\n' or '\r' ? '\n' : ' ';
                continue;
            }

            if (_waiting != 0 && _line.Length > 0 && !(_waiting == '\n' && (IsWide(_line[^1]) || IsWide(c)))) _line.Append(' ');
            _waiting = '\0';
            _line.Append(c);
        }
    }

    // m² and m³; a number in brackets leads to a footnote
    public void Superscript(string text)
    {
        text = text.Trim();
        if (text is ['[' or '［' or '〔', ..]) return;
        Add(text is "2" ? "²" : text is "3" ? "³" : text);
    }

    public string Take()
    {
        var line = _line.ToString();
        _line.Clear();
        _waiting = '\0';
        return line.Trim();
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or '\u2014' or '\u201C' or '\u201D' or '\u2026';
}
