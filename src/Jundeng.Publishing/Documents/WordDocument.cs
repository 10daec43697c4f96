using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jundeng.Publishing.Documents;

/// <summary>A .docx file on A4, written from top to bottom: numbered headings, paragraphs, tables whose heads repeat, page numbers.</summary>
internal sealed class WordDocument : IDisposable
{
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();
    private readonly WordForm _form;

    /// <param name="stream">Receives the file; must be seekable.</param>
    /// <param name="title">Title in the file's properties.</param>
    /// <param name="chinese">Whether headings are numbered and paragraphs indented in the Chinese way.</param>
    /// <param name="form">The page, sizes and pitch of lines; null = those of a report.</param>
    public WordDocument(Stream stream, string title, bool chinese, WordForm? form = null)
    {
        _form = form ?? WordForm.Report;
        _document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        _document.PackageProperties.Title = XmlText.Clean(title);
        _document.PackageProperties.Language = chinese ? "zh-CN" : "en";
        _main = _document.AddMainDocumentPart();
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create(chinese, _form);
        _main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordNumbering.Create(chinese);
        // Without it Word opens the file in the mode of an old version.
        _main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
    }

    public void Title(string text) => Paragraph(text, WordStyles.Title);

    public void Subtitle(string text) => Paragraph(text, WordStyles.Subtitle);

    public void Heading(int level, string text) => Paragraph(text, WordStyles.Heading(level));

    public void Text(string text) => Paragraph(text, "BodyText");

    public void Note(string text) => Paragraph(text, WordStyles.Note);

    public void Table(IReadOnlyList<TableColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var textWidth = PageWidth - _form.Left - _form.Right;
        var widths = columns.Select(column => textWidth * column.Share / columns.Sum(each => each.Share)).ToList();
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. columns.Select((column, i) => Cell(column.Head, widths[i], WordStyles.CellHead, JustificationValues.Center, "E9EDF2"))]));
        foreach (var row in rows)
        {
            table.Append(new TableRow(
                [new TableRowProperties(new CantSplit()), .. row.Select((text, i) => Cell(text, widths[i], WordStyles.Cell, columns[i].IsNumber ? JustificationValues.Right : JustificationValues.Left))]));
        }

        _body.Append(table);
        // Two tables without a paragraph between them would become one.
        Paragraph("", WordStyles.Gap);
    }

    /// <summary>Who signs and when, to the right below a blank line.</summary>
    public void Signature(params IReadOnlyList<string> lines)
    {
        Paragraph("", "BodyText");
        foreach (var line in lines)
            _body.Append(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "Normal" }, new Indentation { RightChars = 200, Right = $"{_form.BodySize * 20}" }, new Justification { Val = JustificationValues.Right }), Run(line)));
    }

    /// <summary>What follows begins on a new page.</summary>
    public void NewPage() => _body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    public void Dispose()
    {
        var footer = _main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Note }, new Justification { Val = JustificationValues.Center }),
            Run("— "),
            new SimpleField(Run("1")) { Instruction = "PAGE" },
            Run(" —")));
        _body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = _main.GetIdOfPart(footer) },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = _form.Top, Bottom = _form.Bottom, Left = (uint)_form.Left, Right = (uint)_form.Right, Header = 851, Footer = (uint)_form.Footer, Gutter = 0 }));
        _main.Document = new Document(_body);
        _document.Dispose();
    }

    private void Paragraph(string text, string style) => _body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text)));

    private static TableCell Cell(string text, int width, string style, JustificationValues justification, string? fill = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (fill is not null) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = fill });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }, new Justification { Val = justification }), Run(text)));
    }

    private static Run Run(string text)
    {
        var run = new Run();
        foreach (var line in XmlText.Clean(text).ReplaceLineEndings("\n").Split('\n'))
        {
            if (run.HasChildren) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
