namespace Jundeng.Plans.Documents.Docx;

/// <summary>
/// A Word document to text: paragraphs, tables and text boxes of the body, automatic numbers written out, revisions accepted. Headers,
/// footers, page numbers, notes, comments, tables of contents and macros are left out.
/// </summary>
internal static class DocxReader
{
    public static PlanText Read(Archive archive, ReadOnlyMemory<byte> source, string name, string format = SourceFormat.Docx, params IReadOnlyList<LocalText> notes)
    {
        var builder = new PlanTextBuilder();
        var main = FormatDetector.MainPart(archive) ?? "";
        if (archive.Xml(main)?.Root.Child("body") is not { } body) throw new DocumentRefusedException(DocumentMessages.Damaged(name, "DOCX"));
        var links = archive.Relationships(main).Values.ToLookup(link => link.Kind, link => link.Path);
        var styles = new DocxStyles(links["styles"].Select(archive.Xml).FirstOrDefault());
        var numbering = new DocxNumbering(links["numbering"].Select(archive.Xml).FirstOrDefault(), styles);
        new DocxWriter(styles, numbering, builder).Blocks(body);
        return builder.Build(source.Span, format, "utf-8", notes);
    }
}
