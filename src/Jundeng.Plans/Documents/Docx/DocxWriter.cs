using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>Writes the body of a document as lines and tables, in their order.</summary>
internal sealed class DocxWriter(DocxStyles styles, DocxNumbering numbering, PlanTextBuilder builder)
{
    private readonly DocxRuns _runs = new(styles);
    private int _paragraphs;
    private int _tables;

    // Receives the lines of a cell instead of the document.
    private List<string>? _cell;

    // The words of a paragraph whose end was deleted: they belong to the next.
    private string _carried = "";

    public void Blocks(XElement container)
    {
        foreach (var block in container.Unwrapped())
            switch (block.Name.LocalName)
            {
                case "p":
                    if (_cell is null) _paragraphs++;
                    Paragraph(block);
                    break;
                case "tbl":
                    Table(block);
                    break;
            }

        if (_carried.Length > 0) Line(_carried);
        _carried = "";
    }

    private void Paragraph(XElement paragraph)
    {
        var look = paragraph.Child("pPr");
        var style = look.Child("pStyle").Value();
        var (words, boxes) = _runs.Read(paragraph);
        var number = Number(look, style);
        if (!styles.IsContents(style))
        {
            words = _carried + words;
            if (look.Child("rPr").Child("del") is null)
            {
                _carried = "";
                // Word numbers empty paragraphs too; only in a cell does a bare number say something
                if (!string.IsNullOrWhiteSpace(words) || _cell is not null) Line(number + words);
            }
            else _carried = words;
        }

        foreach (var box in boxes)
        {
            var carried = _carried;
            _carried = "";
            Blocks(box);
            _carried = carried;
        }
    }

    private string Number(XElement? look, string? style)
    {
        var own = look.Child("numPr");
        var given = styles.Numbering(style);
        if ((own.Child("numId").Number() ?? given?.NumId) is not (> 0 and var id)) return "";
        var level = own.Child("ilvl").Number() ?? given?.Level ?? (given is { } by ? numbering.LevelOf(id, by.Style) : null) ?? 0;
        return numbering.Next(id, level);
    }

    private void Line(string words)
    {
        if (_cell is not null) _cell.AddRange(PlanTextBuilder.Lines(words));
        else builder.Line(words, new SourcePlace { Paragraph = _paragraphs });
    }

    private void Table(XElement table)
    {
        if (DocxTable.IsLayout(table))
        {
            foreach (var cell in DocxTable.Cells(table)) Blocks(cell);
            return;
        }

        var grid = DocxTable.Read(table, Lines);
        if (_cell is not null || grid.IsTooLarge)
        {
            foreach (var line in grid.Slots.SelectMany(slot => slot.Lines)) Line(line);
            return;
        }

        var number = ++_tables;
        builder.Table(grid, (row, column) => new SourcePlace { Table = number, Row = row + 1, Column = column + 1 });
    }

    private List<string> Lines(XElement cell)
    {
        var outer = _cell;
        _cell = [];
        Blocks(cell);
        var lines = _cell;
        _cell = outer;
        return lines;
    }
}
