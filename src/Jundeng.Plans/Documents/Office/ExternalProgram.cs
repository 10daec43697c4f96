using System.ComponentModel;
using System.Diagnostics;

namespace Jundeng.Plans.Documents.Office;

/// <summary>Runs a program without a shell, with a time limit, and takes what it prints.</summary>
internal static class ExternalProgram
{
    private const int LongestOutput = 256 << 20;

    /// <summary>How a run ended.</summary>
    /// <param name="Missing">There is no such program.</param>
    /// <param name="TimedOut">It took too long, or printed without end, and was ended.</param>
    /// <param name="Code">Its exit code.</param>
    /// <param name="Output">What it printed.</param>
    /// <param name="Errors">What it printed as errors.</param>
    internal readonly record struct Result(bool Missing, bool TimedOut, int Code, byte[] Output, string Errors);

    public static Result Run(string program, IEnumerable<string> arguments, string folder, TimeSpan limit)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return new Result(true, false, -1, [], "");
        }

        using (process)
        {
            process.StandardInput.Close();
            using var time = new CancellationTokenSource(limit);
            using var output = new MemoryStream();
            try
            {
                var errors = process.StandardError.ReadToEndAsync(time.Token);
                Copy(process.StandardOutput.BaseStream, output, time.Token).GetAwaiter().GetResult();
                process.WaitForExitAsync(time.Token).GetAwaiter().GetResult();
                return new Result(false, false, process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return new Result(false, true, -1, [], "");
            }
        }
    }

    private static async Task Copy(Stream from, MemoryStream to, CancellationToken time)
    {
        var buffer = new byte[1 << 16];
        for (int count; (count = await from.ReadAsync(buffer, time).ConfigureAwait(false)) > 0;)
        {
            to.Write(buffer, 0, count);
            if (to.Length > LongestOutput) throw new OperationCanceledException();
        }
    }
}
