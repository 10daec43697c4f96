using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Plans.Documents;

/// <summary>Reads the bytes of a plan document into text.</summary>
public static class PlanDocument
{
    private static readonly (byte[] Signature, string Name)[] s_formats =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "ZIP/DOCX/XLSX/OFD"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "DOC/WPS/XLS"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ("Rar!"u8.ToArray(), "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z"),
        ([0x1F, 0x8B], "gzip"),
    ];

    /// <summary>
    /// Decodes a document. The encoding is found by byte-order mark, then UTF-8, then GB18030; damaged characters are
    /// replaced and noted. A known format that is no text, or a file with NUL bytes, is refused.
    /// </summary>
    /// <param name="bytes">The whole file; may be empty.</param>
    /// <param name="name">The file's name, used in messages only.</param>
    /// <param name="text">The text where the method returns true.</param>
    /// <param name="refusal">The reason where it returns false.</param>
    public static bool TryDecode(
        ReadOnlyMemory<byte> bytes,
        string name,
        [NotNullWhen(true)] out PlanText? text,
        [NotNullWhen(false)] out DocumentRefusal? refusal)
    {
        text = null;
        foreach (var (signature, format) in s_formats)
        {
            if (!bytes.Span.StartsWith(signature)) continue;
            refusal = DocumentMessages.Format(name, format);
            return false;
        }

        text = TextDecoder.Decode(bytes.Span);
        refusal = text is null ? DocumentMessages.Binary(name) : null;
        return text is not null;
    }
}
