using System.Diagnostics;
using System.Reflection;

namespace Jundeng.Cli.Tests;

/// <summary>Runs the built program.</summary>
internal static class Command
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    public static string Program { get; } = Path.GetFullPath(
        typeof(Command).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Program").Value!);

    /// <summary>Runs it in Chinese, with nothing on standard input, in the folder of the caller.</summary>
    public static Task<Outcome> RunAsync(params string[] args) => RunAsync(new Surroundings(), args);

    public static async Task<Outcome> RunAsync(Surroundings surroundings, params string[] args)
    {
        using var process = Start(surroundings, args);
        return await EndAsync(process, surroundings.Input);
    }

    public static Process Start(Surroundings surroundings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = surroundings.Folder ?? Environment.CurrentDirectory,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var name in new[] { "JUNDENG_LANG", "JUNDENG_DB", "JUNDENG_AS", "LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR" }) start.Environment.Remove(name);
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in surroundings.Variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task<Outcome> EndAsync(Process process, byte[]? input = null)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(s_patience);
        var ct = timeout.Token;
        // A program that waits for ever fails its test, and does not stay.
        await using var end = ct.Register(() => process.Kill(entireProcessTree: true));
        var error = process.StandardError.ReadToEndAsync(ct);
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, ct);
        if (input is not null) await process.StandardInput.BaseStream.WriteAsync(input, ct);
        process.StandardInput.Close();
        await copying;
        await process.WaitForExitAsync(ct);
        return new Outcome(process.ExitCode, output.ToArray(), await error);
    }
}
