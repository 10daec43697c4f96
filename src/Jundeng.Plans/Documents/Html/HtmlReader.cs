using AngleSharp.Html.Parser;

namespace Jundeng.Plans.Documents.Html;

/// <summary>A web page to text: its own words without what the site puts around them. Runs no script, fetches nothing.</summary>
internal static class HtmlReader
{
    private const long Largest = 64L << 20;

    public static PlanText Read(TextDecoder.Decoded page, ReadOnlyMemory<byte> bytes, string name)
    {
        if (page.Text.Length > Largest) throw new DocumentRefusedException(DocumentMessages.TooLarge(name, DocumentMessages.Megabytes(page.Text.Length)));
        if (HtmlDepth.IsTooDeep(page.Text)) throw new DocumentRefusedException(DocumentMessages.TooLarge(name, DocumentMessages.Levels()));
        using var document = new HtmlParser().ParseDocument(page.Text);
        var builder = new PlanTextBuilder();
        try
        {
            if (document.Body is { } body) new HtmlWriter(new HtmlContent(document, body), builder).Write(body);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new DocumentRefusedException(DocumentMessages.TooLarge(name, DocumentMessages.Levels()));
        }

        return builder.Build(bytes.Span, SourceFormat.Html, page.Encoding, page.Notes);
    }
}
