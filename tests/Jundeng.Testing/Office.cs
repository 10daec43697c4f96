using System.ComponentModel;
using System.Diagnostics;

namespace Jundeng.Testing;

/// <summary>Opens written files with the programs that people open them with.</summary>
public static class Office
{
    private static readonly SemaphoreSlim s_one = new(1);

    /// <summary>Has LibreOffice convert a file; answers with the folder of what it wrote.</summary>
    /// <param name="file">The file to open.</param>
    /// <param name="format">As for <c>soffice --convert-to</c>.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task<string> ConvertAsync(string file, string format, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "converted")).FullName;
        await s_one.WaitAsync(ct);
        try
        {
            var said = await RunAsync("soffice", "libreoffice-writer and libreoffice-calc", ct,
                $"-env:UserInstallation={new Uri(Path.Combine(Path.GetTempPath(), $"jundeng-office-{Environment.ProcessId}")).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, file);
            if (Directory.GetFiles(folder).Length == 0) Assert.Fail($"soffice made nothing of {file}: {said}");
            return folder;
        }
        finally
        {
            s_one.Release();
        }
    }

    /// <summary>The text of a PDF file, pages ended by form feeds.</summary>
    public static Task<string> TextOfPdfAsync(string file, CancellationToken ct) => RunAsync("pdftotext", "poppler-utils", ct, "-layout", file, "-");

    private static async Task<string> RunAsync(string program, string package, CancellationToken ct, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // Numbers as they are shown depend on it.
                Environment = { ["LC_ALL"] = "C.UTF-8" },
            })!;
            var error = process.StandardError.ReadToEndAsync(ct);
            var output = await process.StandardOutput.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await error}");
            return output;
        }
        catch (Win32Exception)
        {
            Lacking.Skip($"{program} is not there: install {package}.");
            throw;
        }
    }
}
