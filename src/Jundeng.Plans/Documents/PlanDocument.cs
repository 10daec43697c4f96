using System.Diagnostics.CodeAnalysis;
using Jundeng.Plans.Documents.Docx;
using Jundeng.Plans.Documents.Html;
using Jundeng.Plans.Documents.Ofd;
using Jundeng.Plans.Documents.Office;
using Jundeng.Plans.Documents.Pdf;
using Jundeng.Plans.Documents.Sheets;

namespace Jundeng.Plans.Documents;

/// <summary>Reads the bytes of a plan document into text.</summary>
public static class PlanDocument
{
    /// <summary>Reads a document, with the programs by their usual names where one is needed.</summary>
    /// <inheritdoc cref="TryDecode(ReadOnlyMemory{byte}, string, DocumentPrograms, out PlanText?, out DocumentRefusal?)"/>
    public static bool TryDecode(
        ReadOnlyMemory<byte> bytes,
        string name,
        [NotNullWhen(true)] out PlanText? text,
        [NotNullWhen(false)] out DocumentRefusal? refusal) => TryDecode(bytes, name, DocumentPrograms.Default, out text, out refusal);

    /// <summary>
    /// Reads a document. Its format is told by its content. The encoding of a text is found by byte-order mark, then UTF-8, then
    /// what a web page declares, then GB18030; damaged characters are replaced and noted. Nothing in a document is run, and
    /// nothing that it refers to is fetched.
    /// </summary>
    /// <param name="bytes">The whole file; may be empty.</param>
    /// <param name="name">The file's name, used in messages only.</param>
    /// <param name="programs">The programs for formats that take one.</param>
    /// <param name="text">The text where the method returns true.</param>
    /// <param name="refusal">The reason where it returns false.</param>
    public static bool TryDecode(
        ReadOnlyMemory<byte> bytes,
        string name,
        DocumentPrograms programs,
        [NotNullWhen(true)] out PlanText? text,
        [NotNullWhen(false)] out DocumentRefusal? refusal)
    {
        try
        {
            text = Read(bytes, name, programs);
            refusal = null;
            return true;
        }
        catch (DocumentRefusedException refused)
        {
            text = null;
            refusal = refused.Refusal;
            return false;
        }
    }

    private static PlanText Read(ReadOnlyMemory<byte> bytes, string name, DocumentPrograms programs) => FormatDetector.Of(bytes.Span) switch
    {
        null => ReadText(bytes, name),
        FormatDetector.Zip => ReadArchive(bytes, name, programs),
        FormatDetector.Encrypted => throw new DocumentRefusedException(DocumentMessages.Encrypted(name)),
        SourceFormat.Pdf => PdfReader.Read(bytes, name, programs),
        SourceFormat.Xls => SheetReader.Read(bytes, name, SourceFormat.Xls),
        SourceFormat.Doc => SofficeReader.Read(bytes, name, SourceFormat.Doc, programs),
        SourceFormat.Rtf => SofficeReader.Read(bytes, name, SourceFormat.Rtf, programs),
        { } other => throw new DocumentRefusedException(DocumentMessages.Format(name, other)),
    };

    private static PlanText ReadText(ReadOnlyMemory<byte> bytes, string name)
    {
        var page = HtmlSniffer.IsHtml(bytes.Span);
        if (TextDecoder.Decode(bytes.Span, page ? HtmlSniffer.Declared(bytes.Span) : null) is not { } decoded)
            throw new DocumentRefusedException(DocumentMessages.Binary(name));
        if (page || HtmlSniffer.IsHtml(decoded.Text)) return HtmlReader.Read(decoded, bytes, name);
        return new PlanText(decoded.Text, TextDecoder.Checksum(bytes.Span), decoded.Encoding, decoded.Notes);
    }

    private static PlanText ReadArchive(ReadOnlyMemory<byte> bytes, string name, DocumentPrograms programs)
    {
        using var archive = Archive.Open(bytes, name, FormatDetector.Zip);
        return FormatDetector.OfArchive(archive) switch
        {
            SourceFormat.Docx => DocxReader.Read(archive, bytes, name),
            SourceFormat.Xlsx => SheetReader.Read(bytes, name, SourceFormat.Xlsx),
            SourceFormat.Odt => SofficeReader.Read(bytes, name, SourceFormat.Odt, programs),
            SourceFormat.Ofd => OfdReader.Read(archive, bytes, name),
            var other => throw new DocumentRefusedException(DocumentMessages.Format(name, other)),
        };
    }
}
