using Jundeng.Ledger.Reports.Settings;

namespace Jundeng.Ledger.Reports.Evidence;

/// <summary>Whether a file may be attached to a report.</summary>
internal static class EvidenceCheck
{
    private const double Megabyte = 1024 * 1024;
    private const int LongestName = 200;

    /// <summary>The media type of the file.</summary>
    /// <exception cref="LedgerRefusedException">The file is empty, too large, of no type that can be attached, or one too many.</exception>
    public static string TypeOf(ReportFile file, string name, byte[] bytes, ReportSettings settings)
    {
        if (bytes.Length == 0) throw new LedgerRefusedException(EvidenceMessages.Empty(name));
        if (bytes.Length > settings.EvidenceMegabytes * Megabyte) throw new LedgerRefusedException(EvidenceMessages.Size(name, settings.EvidenceMegabytes));
        if (file.Evidence.Count >= settings.EvidenceFiles) throw new LedgerRefusedException(EvidenceMessages.Count(settings.EvidenceFiles));
        return EvidenceTypes.Of(bytes, out var hasMacros) ?? throw new LedgerRefusedException(hasMacros ? EvidenceMessages.Macros(name) : EvidenceMessages.Type(name));
    }

    /// <summary>The name of the file without folders and without what a terminal or a header would take for a command.</summary>
    public static string NameOf(string path)
    {
        var name = string.Concat(path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? "?" : name.Length <= LongestName ? name : name[^LongestName..];
    }
}
