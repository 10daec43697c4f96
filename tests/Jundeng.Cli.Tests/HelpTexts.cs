using System.Collections.Concurrent;

namespace Jundeng.Cli.Tests;

/// <summary>The help of every command of the docs, asked for once in each language and form, by as many processes at a time as there are processors.</summary>
public sealed class HelpTexts : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Help> _helps = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync() => await Parallel.ForEachAsync(HelpTests.Commands.Select(row => row.Data), async (command, ct) =>
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _helps[command] = new Help(
            await Command.RunAsync([.. words, "--help"]),
            await Command.RunAsync([.. words, "-h", "--lang", "en"]));
    });

    internal Help Of(string command) => _helps[command];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal sealed record Help(Outcome Chinese, Outcome English);
}
