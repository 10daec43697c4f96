using System.Diagnostics;

namespace Jundeng.Cli.Tests;

/// <summary>The program as a server on a free port; ended with the test.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private RunningServer(Process process, Task<string> error, Uri address)
    {
        _process = process;
        _error = error;
        Address = address;
    }

    public Uri Address { get; }

    public static Task<RunningServer> StartAsync(params string[] args) => StartAsync(new Surroundings(), args);

    public static async Task<RunningServer> StartAsync(Surroundings surroundings, params string[] args)
    {
        var process = Command.Start(surroundings, [.. args, "--urls", "http://127.0.0.1:0"]);
        var error = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (line is null) Assert.Fail(await error);
        return new RunningServer(process, error, new Uri(line));
    }

    /// <summary>Presses Ctrl+C; answers with the exit code and what was said on standard error.</summary>
    public async Task<(int Code, string Error)> InterruptAsync()
    {
        using (var kill = Process.Start("bash", ["-c", $"kill -INT {_process.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
