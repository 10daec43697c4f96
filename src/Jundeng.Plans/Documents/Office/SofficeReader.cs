using Jundeng.Plans.Documents.Docx;

namespace Jundeng.Plans.Documents.Office;

/// <summary>Old office formats by way of LibreOffice, which saves them as .docx in a profile of its own, with macros and links turned off.</summary>
internal static class SofficeReader
{
    private static readonly byte[] s_profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """u8.ToArray();

    public static PlanText Read(ReadOnlyMemory<byte> bytes, string name, string format, DocumentPrograms programs)
    {
        var called = format.ToUpperInvariant();
        using var folder = new TemporaryFolder();
        var source = folder.Write("source." + format, bytes.Span);
        folder.Write("profile/user/registrymodifications.xcu", s_profile);
        var profile = new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri;
        var run = ExternalProgram.Run(
            programs.Soffice,
            ["-env:UserInstallation=" + profile, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "docx", "--outdir", folder.Path, source],
            folder.Path,
            programs.Limit);
        if (run.Missing) throw new DocumentRefusedException(DocumentMessages.SofficeMissing(name, called));
        if (run.TimedOut) throw new DocumentRefusedException(DocumentMessages.Timeout(name, "LibreOffice", programs.Limit));

        // it ends with 0 also where it could not convert
        var target = Path.Combine(folder.Path, "source.docx");
        if (!File.Exists(target)) throw new DocumentRefusedException(DocumentMessages.SofficeFailed(name, called));
        using var archive = Archive.Open(File.ReadAllBytes(target), name, called);
        return DocxReader.Read(archive, bytes, name, format, DocumentMessages.Converted(called));
    }
}
