using System.Xml.Linq;
using Jundeng.Plans.Documents.Docx;
using Jundeng.Plans.Documents.Pages;

namespace Jundeng.Plans.Documents.Ofd;

/// <summary>A fixed-layout document after GB/T 33190 to text, by the places of its words.</summary>
internal static class OfdReader
{
    public static PlanText Read(Archive archive, ReadOnlyMemory<byte> bytes, string name)
    {
        var pages = new List<Page>();
        foreach (var root in archive.Xml("OFD.xml")?.Root.Children("DocBody").Select(body => body.Child("DocRoot")?.Value.Trim()) ?? [])
        {
            if (root is null || Part(archive, "", root) is not { } document) continue;
            var folder = FolderOf(root);
            var templates = document.Child("CommonData").Children("TemplatePage").ToLookup(page => page.Value("ID"), page => Part(archive, folder, page.Value("BaseLoc")));
            foreach (var place in document.Child("Pages").Children("Page"))
            {
                if (Part(archive, folder, place.Value("BaseLoc")) is not { } page) throw new DocumentRefusedException(DocumentMessages.Damaged(name, "OFD"));
                var behind = page.Children("Template").SelectMany(used => templates[used.Value("TemplateID")]).OfType<XElement>();
                pages.Add(new Page(pages.Count + 1, PageLine.Of([.. behind.Append(page).SelectMany(Words)])));
            }
        }

        if (pages.Count == 0) throw new DocumentRefusedException(DocumentMessages.Damaged(name, "OFD"));
        return PageText.Build(pages, bytes.Span, name, SourceFormat.Ofd);
    }

    private static IEnumerable<PageWord> Words(XElement page) =>
        page.Child("Content")?.Descendants().Where(part => part.Name.LocalName == "TextObject").SelectMany(OfdText.Words) ?? [];

    private static XElement? Part(Archive archive, string folder, string? path) =>
        path is null ? null : archive.Xml(path.StartsWith('/') ? path[1..] : folder + path)?.Root;

    private static string FolderOf(string path) => path.TrimStart('/') is var plain && plain.Contains('/') ? plain[..(plain.LastIndexOf('/') + 1)] : "";
}
