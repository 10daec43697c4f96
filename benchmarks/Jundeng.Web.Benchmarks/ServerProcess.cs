using System.Diagnostics;
using System.Globalization;

namespace Jundeng.Web.Benchmarks;

/// <summary>The program as it is run, in a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan start) => (_process, Address, Start) = (process, address, start);

    public Uri Address { get; }

    /// <summary>From the beginning of the process to the end of the first page.</summary>
    public TimeSpan Start { get; }

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that it has held so far, in MB.</summary>
    public double PeakMegabytes => File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, _] ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024 : 0;

    public static async Task<ServerProcess> StartAsync(string database)
    {
        var began = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[] { Program(), "serve", "--db", database, "--urls", "http://127.0.0.1:0", "--sign-in-limit", "10000" }) start.ArgumentList.Add(word);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var address = new Uri(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
        using var visitor = new HttpClient { BaseAddress = address };
        await visitor.GetStringAsync("/");
        return new ServerProcess(process, address, Stopwatch.GetElapsedTime(began));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Program()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Jundeng.slnx"))) root = root.Parent;
        return Path.Combine(root!.FullName, "src", "Jundeng.Cli", "bin", "Release", "net10.0", "publish", "jundeng.dll");
    }
}
