using System.IO.Compression;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Reports.Evidence;

/// <summary>Which files can be attached, told by what is in them; their names do not count. What can hold macros is not among them.</summary>
internal static class EvidenceTypes
{
    private const string Text = "text/plain";
    private const string ContentTypes = "[Content_Types].xml";
    private const int MostParts = 10_000;

    private static readonly (byte[] Start, string Type)[] s_signatures =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ];

    // The part that a package of each kind has.
    private static readonly (string Part, string Type)[] s_packages =
    [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        ("OFD.xml", "application/ofd"),
    ];

    /// <summary>The media type; null where the file is of none that can be attached.</summary>
    public static string? Of(byte[] bytes, out bool hasMacros)
    {
        hasMacros = false;
        foreach (var (start, type) in s_signatures)
            if (bytes.AsSpan().StartsWith(start)) return type;
        if (bytes.AsSpan().StartsWith("PK"u8)) return OfPackage(bytes, out hasMacros);
        return IsText(bytes) ? Text : null;
    }

    private static string? OfPackage(byte[] bytes, out bool hasMacros)
    {
        hasMacros = false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts) return null;
            hasMacros = zip.Entries.Any(entry => entry.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("/activeX/", StringComparison.OrdinalIgnoreCase))
                || DeclaresMacros(zip);
            return hasMacros ? null : s_packages.FirstOrDefault(package => zip.GetEntry(package.Part) is not null).Type;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Types of parts with macros stand in the list of types, whatever the parts are called.
    private static bool DeclaresMacros(ZipArchive zip)
    {
        if (zip.GetEntry(ContentTypes) is not { } entry) return false;
        using var reader = new StreamReader(entry.Open());
        var buffer = new char[1 << 16];
        var types = new string(buffer, 0, reader.ReadBlock(buffer));
        return types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);
    }

    // HTML and the like are texts too, and are never shown but as such.
    private static bool IsText(byte[] bytes) => PlanDocument.TryDecode(bytes, "evidence", out _, out _) && !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
}
