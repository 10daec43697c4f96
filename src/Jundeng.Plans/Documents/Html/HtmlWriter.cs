using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace Jundeng.Plans.Documents.Html;

/// <summary>Writes the kept elements of a page as lines and tables, in their order.</summary>
internal sealed class HtmlWriter(HtmlContent content, PlanTextBuilder builder)
{
    private readonly HtmlLine _line = new();
    private readonly HtmlList _lists = new();
    private int _paragraphs;
    private int _tables;

    // Receives the lines of a cell instead of the document.
    private List<string>? _cell;

    public void Write(INode node)
    {
        Children(node, preformatted: false);
        Flush();
    }

    private void Children(INode node, bool preformatted)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var child in node.ChildNodes)
            if (content.Holds(child))
                Child(child, preformatted);
    }

    private void Child(INode child, bool preformatted)
    {
        if (child is IText text)
        {
            if (preformatted) Preformatted(text.Data);
            else _line.Add(text.Data);
            return;
        }

        var element = (IElement)child;
        switch (element.LocalName)
        {
            case "br":
                Flush();
                return;
            case "sup":
                _line.Superscript(element.TextContent);
                return;
            case "table" when HtmlTable.IsData(element):
                Table(element);
                return;
        }

        var block = HtmlTags.IsBlock(element);
        if (block) Flush();
        if (element.LocalName == "li" && _lists.Mark(element) is { } mark) _line.Add(mark);
        Children(element, preformatted || element.LocalName == "pre");
        if (block) Flush();
    }

    private void Table(IElement table)
    {
        Flush();
        var grid = HtmlTable.Read(table, Lines);
        if (grid.IsTooLarge || _cell is not null)
        {
            Children(table, preformatted: false);
            Flush();
            return;
        }

        var number = ++_tables;
        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption && content.Holds(caption))
            builder.Caption(string.Join(' ', Lines(caption)), new SourcePlace { Paragraph = ++_paragraphs });
        builder.Table(grid, (row, column) => new SourcePlace { Table = number, Row = row + 1, Column = column + 1 });
    }

    private List<string> Lines(IElement cell)
    {
        var outer = _cell;
        _cell = [];
        Children(cell, preformatted: false);
        Flush();
        var lines = _cell;
        _cell = outer;
        return lines;
    }

    private void Preformatted(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line != text) Flush();
            _line.Add(line);
        }
    }

    private void Flush()
    {
        var line = _line.Take();
        if (line.Length == 0) return;
        if (_cell is not null) _cell.Add(line);
        else builder.Line(line, new SourcePlace { Paragraph = ++_paragraphs });
    }
}
