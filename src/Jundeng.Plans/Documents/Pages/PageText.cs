using System.Globalization;

namespace Jundeng.Plans.Documents.Pages;

/// <summary>Pages to text: lines joined to paragraphs; page numbers, running heads and feet left out.</summary>
internal static class PageText
{
    public static PlanText Build(List<Page> pages, ReadOnlySpan<byte> source, string name, string format)
    {
        var empty = pages.FindAll(page => page.Lines.Count == 0).ConvertAll(page => page.Number.ToString(CultureInfo.InvariantCulture));
        if (empty.Count == pages.Count) throw new DocumentRefusedException(DocumentMessages.NoText(name, pages.Count));
        PageFurniture.Remove(pages);
        var builder = new PlanTextBuilder();
        new PageParagraphs(pages).Write(builder);
        return builder.Build(source, format, "utf-8", empty.Count == 0 ? [] : [DocumentMessages.PagesWithoutText(string.Join(", ", empty))]);
    }
}
