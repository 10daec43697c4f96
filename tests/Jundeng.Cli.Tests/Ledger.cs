using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

/// <summary>A ledger in a folder of its own, made and filled by the program itself.</summary>
public sealed class Ledger : IAsyncLifetime
{
    private readonly Scratch _scratch = new();

    public string Database => _scratch["ledger.db"];

    public string this[string name] => _scratch[name];

    public const string Plan = "990101-2026";

    public async ValueTask InitializeAsync()
    {
        await DoAsync("plan", "add", SamplePlan.Path, "--region", "990101", "--yes");
        await DoAsync("report", "import", SamplePlan.Values, "--plan", Plan);
    }

    public ValueTask DisposeAsync()
    {
        _scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<Outcome> RunAsync(params string[] args) => Command.RunAsync([.. args, "--db", Database]);

    private async Task DoAsync(params string[] args)
    {
        var run = await RunAsync(args);
        Assert.True(run.Code == 0, run.Error);
    }
}
