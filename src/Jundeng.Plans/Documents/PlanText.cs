namespace Jundeng.Plans.Documents;

/// <summary>The text of a plan document and where it came from. Immutable.</summary>
public sealed class PlanText
{
    /// <summary>Creates a text; lone surrogates must have been replaced before.</summary>
    internal PlanText(string text, string sha256, string encoding, IReadOnlyList<LocalText> notes)
    {
        Text = text;
        Sha256 = sha256;
        Encoding = encoding;
        Notes = notes;
        CodePoints = new CodePoints(text);
    }

    /// <summary>The text: for a text file all of it as stored, without a byte-order mark; for other formats what was extracted.</summary>
    public string Text { get; }

    /// <summary>Checksum of the source bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Name of the encoding that was found, such as utf-8 or gb18030; for formats that are no text, that of their parts.</summary>
    public string Encoding { get; }

    /// <summary>What the source is: <c>txt</c>, <c>html</c>, <c>docx</c>, <c>pdf</c>, <c>xlsx</c>, <c>xls</c>, <c>doc</c>, <c>rtf</c>, <c>odt</c>, <c>ofd</c>.</summary>
    public string Format { get; internal init; } = SourceFormat.Text;

    /// <summary>What had to be done to the source to read it, such as replaced characters.</summary>
    public IReadOnlyList<LocalText> Notes { get; }

    /// <summary>The tables of the source, in the order of the text; none for a text file.</summary>
    public IReadOnlyList<PlanTable> Tables { get; internal init; } = [];

    /// <summary>The way back from the text to the source; empty for a text file.</summary>
    public SourceMap Source { get; internal init; } = SourceMap.Empty;

    /// <summary>The map between UTF-16 indexes and code points.</summary>
    public CodePoints CodePoints { get; }

    /// <summary>A text that is in memory already; its checksum is that of its UTF-8 bytes.</summary>
    public static PlanText FromString(string text)
    {
        var clean = TextDecoder.ReplaceLoneSurrogates(text, out var replaced);
        var sha256 = TextDecoder.Checksum(System.Text.Encoding.UTF8.GetBytes(clean));
        return new PlanText(clean, sha256, "utf-8", replaced == 0 ? [] : [DocumentMessages.Replaced(replaced)]);
    }
}
