using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Jundeng.Cli.Tests;

/// <summary>Runs the program on a terminal of a given width.</summary>
internal static class Pseudoterminal
{
    public static async Task<string> RunAsync(int columns, Surroundings surroundings, params string[] args)
    {
        var line = string.Join(' ', args.Prepend(Command.Program).Select(word => $"'{word}'"));
        var start = new ProcessStartInfo("script", ["-qec", string.Create(CultureInfo.InvariantCulture, $"stty cols {columns} rows 40; dotnet {line}"), "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        foreach (var (name, value) in surroundings.Variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        if (surroundings.Input is null) return (await Command.EndAsync(process)).Output;
        // What is typed before the program listens is lost.
        var asked = await ReadToAsync(process, "[y/N]");
        return asked + (await Command.EndAsync(process, surroundings.Input)).Output;
    }

    private static async Task<string> ReadToAsync(Process process, string prompt)
    {
        var shown = new MemoryStream();
        var buffer = new byte[4096];
        while (!Encoding.UTF8.GetString(shown.ToArray()).Contains(prompt, StringComparison.Ordinal))
        {
            var count = await process.StandardOutput.BaseStream.ReadAsync(buffer, TestContext.Current.CancellationToken);
            Assert.True(count > 0, $"It ended without asking: {Encoding.UTF8.GetString(shown.ToArray())}");
            shown.Write(buffer, 0, count);
        }

        return Encoding.UTF8.GetString(shown.ToArray());
    }
}
