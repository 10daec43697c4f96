using System.Text;
using Jundeng.Plans.Documents.Office;
using Jundeng.Plans.Documents.Pages;

namespace Jundeng.Plans.Documents.Pdf;

/// <summary>A PDF to text by way of pdftotext, which gives the places of its words.</summary>
internal static class PdfReader
{
    public static PlanText Read(ReadOnlyMemory<byte> bytes, string name, DocumentPrograms programs)
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("source.pdf", bytes.Span);
        var run = ExternalProgram.Run(programs.Pdftotext, ["-enc", "UTF-8", "-bbox", source, "-"], folder.Path, programs.Limit);
        if (run.Missing) throw new DocumentRefusedException(DocumentMessages.PdftotextMissing(name));
        if (run.TimedOut) throw new DocumentRefusedException(DocumentMessages.Timeout(name, "pdftotext", programs.Limit));
        if (run.Errors.Contains("password", StringComparison.OrdinalIgnoreCase) || run.Errors.Contains("not allowed", StringComparison.OrdinalIgnoreCase))
            throw new DocumentRefusedException(DocumentMessages.Encrypted(name));
        using var output = new StreamReader(new MemoryStream(run.Output), Encoding.UTF8);
        var pages = PdfOutput.Parse(output);
        if (run.Code != 0 || pages.Count == 0) throw new DocumentRefusedException(DocumentMessages.Damaged(name, "PDF"));
        return PageText.Build(pages, bytes.Span, name, SourceFormat.Pdf);
    }
}
