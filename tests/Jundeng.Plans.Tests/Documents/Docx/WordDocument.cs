using System.IO.Compression;
using System.Text;

namespace Jundeng.Plans.Tests.Documents.Docx;

/// <summary>Puts together a .docx from the XML of its parts, to show exactly what a test is about.</summary>
internal static class WordDocument
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    /// <summary>A document.</summary>
    /// <param name="body">What stands in w:body.</param>
    /// <param name="numbering">What stands in w:numbering.</param>
    /// <param name="styles">What stands in w:styles.</param>
    /// <param name="word">The namespace of its elements.</param>
    public static byte[] Of(string body, string numbering = "", string styles = "", string word = Transitional)
    {
        string Root(string name, string inner) => $"""
            <w:{name} xmlns:w="{word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">{inner}</w:{name}>
            """;
        return Zip(
            ("[Content_Types].xml", Types),
            ("_rels/.rels", Links(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", Links(("numbering", "numbering.xml"), ("styles", "/word/styles.xml"))),
            ("word/document.xml", Root("document", $"<w:body>{body}</w:body>")),
            ("word/numbering.xml", Root("numbering", numbering)),
            ("word/styles.xml", Root("styles", styles)));
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

        return stream.ToArray();
    }

    /// <summary>An archive with one part changed.</summary>
    public static byte[] Change(byte[] document, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var open = zip.GetEntry(part)!.Open();
            var xml = new StreamReader(open).ReadToEnd();
            open.SetLength(0);
            open.Write(Encoding.UTF8.GetBytes(change(xml)));
        }

        return stream.ToArray();
    }

    public static string P(string words) => $"<w:p>{R(words)}</w:p>";

    public static string R(string words) => $"<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    /// <summary>A numbered paragraph.</summary>
    public static string N(string words, int level = 0, int list = 1) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{R(words)}</w:p>";

    /// <summary>A level of a list.</summary>
    public static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>A list and its first use, both with the same number.</summary>
    public static string List(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";

    private static string Links(params (string Kind, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select((link, i) => $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{link.Kind}\" Target=\"{link.Target}\"/>"))
        + "</Relationships>";
}
