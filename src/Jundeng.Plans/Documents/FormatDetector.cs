using System.Text;
using System.Xml.Linq;

namespace Jundeng.Plans.Documents;

/// <summary>Tells a format by what is in the file; its name does not count.</summary>
internal static class FormatDetector
{
    // Signatures of what is known and not read.
    private static readonly (byte[] Signature, string Name)[] s_unread =
    [
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ("II*\0"u8.ToArray(), "TIFF"),
        ("MM\0*"u8.ToArray(), "TIFF"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
        ([0x1F, 0x8B], "gzip"),
        ("MIME-Version:"u8.ToArray(), "MHTML"),
    ];

    // Streams of an OLE compound file.
    private static readonly (string Stream, string Format)[] s_compound =
    [
        ("EncryptedPackage", Encrypted),
        ("WordDocument", SourceFormat.Doc),
        ("Workbook", SourceFormat.Xls),
        ("Book", SourceFormat.Xls),
        ("PowerPoint Document", "PPT"),
    ];

    /// <summary>A compound file that holds an encrypted package.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>A zip archive, to be looked into with <see cref="OfArchive"/>.</summary>
    public const string Zip = "ZIP";

    /// <summary>The format of a file by its first bytes; null for what may be a text. Names in capitals are not read.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8)) return Zip;
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return OfCompound(bytes);
        foreach (var (signature, name) in s_unread)
            if (bytes.StartsWith(signature))
                return name;
        var start = bytes.TrimStart<byte>([0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF]);
        if (start.StartsWith("%PDF-"u8)) return SourceFormat.Pdf;
        return start.StartsWith("{\\rtf"u8) ? SourceFormat.Rtf : null;
    }

    /// <summary>The format of a zip archive by the part that it names as its main one.</summary>
    public static string OfArchive(Archive archive)
    {
        var names = archive.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("OFD.xml")) return SourceFormat.Ofd;
        if (names.Contains("content.xml") && names.Contains("META-INF/manifest.xml")) return OfOpenDocument(archive);
        if (!names.Contains("[Content_Types].xml") || MainPart(archive) is not { } main) return Zip;
        return TypeOf(archive, main) switch
        {
            { } word when word.Contains("word", StringComparison.Ordinal) => SourceFormat.Docx,
            { } sheet when sheet.Contains("excel", StringComparison.Ordinal) || sheet.Contains("spreadsheet", StringComparison.Ordinal) => SourceFormat.Xlsx,
            { } slides when slides.Contains("powerpoint", StringComparison.Ordinal) || slides.Contains("presentation", StringComparison.Ordinal) => "PPTX",
            _ => Zip,
        };
    }

    // a part has a type of its own, or that of its extension
    private static string? TypeOf(Archive archive, string part)
    {
        var types = archive.Xml("[Content_Types].xml")?.Root?.Elements().ToList() ?? [];
        var own = types.Find(type => type.Name.LocalName == "Override" && ((string?)type.Attribute("PartName"))?.TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase) == true);
        var shared = types.Find(type => type.Name.LocalName == "Default" && part.EndsWith("." + (string?)type.Attribute("Extension"), StringComparison.OrdinalIgnoreCase));
        return (string?)(own ?? shared)?.Attribute("ContentType");
    }

    /// <summary>The path of the main part of an Office Open XML package.</summary>
    public static string? MainPart(Archive archive) =>
        archive.Relationships("").Values.FirstOrDefault(link => link.Kind == "officeDocument").Path;

    private static string OfOpenDocument(Archive archive)
    {
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        return archive.Xml("content.xml")?.Root?.Element(office + "body")?.Elements().FirstOrDefault()?.Name.LocalName switch
        {
            "text" => SourceFormat.Odt,
            "spreadsheet" => "ODS",
            _ => "OpenDocument",
        };
    }

    // A directory entry opens with the name of its stream in UTF-16, at a multiple of 128 bytes.
    private static string OfCompound(ReadOnlySpan<byte> bytes)
    {
        foreach (var (stream, format) in s_compound)
        {
            var name = Encoding.Unicode.GetBytes(stream + '\0');
            for (int at = 0, found; (found = bytes[at..].IndexOf(name)) >= 0; at += found + 1)
                if ((at + found) % 128 == 0)
                    return format;
        }

        return "OLE";
    }
}
