namespace Jundeng.Plans.Documents;

/// <summary>The programs that are asked to read what Jundeng cannot read itself. Each is a name to be found on the path, or a path.</summary>
public sealed record DocumentPrograms
{
    /// <summary>The programs by their usual names.</summary>
    public static DocumentPrograms Default { get; } = new();

    /// <summary>Reads PDF; part of poppler-utils.</summary>
    public string Pdftotext { get; init; } = "pdftotext";

    /// <summary>Reads .doc, .wps, .rtf and .odt; part of LibreOffice Writer.</summary>
    public string Soffice { get; init; } = "soffice";

    /// <summary>How long a program may take before it is ended.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);
}
