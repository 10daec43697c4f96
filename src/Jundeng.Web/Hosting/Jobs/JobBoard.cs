using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace Jundeng.Web.Hosting.Jobs;

/// <summary>
/// The long work of this server. It is kept in memory: what the work writes is in the ledger, but a server that stops forgets how far the rest was, and of several
/// servers behind a balancer only the one that began it knows.
/// </summary>
internal sealed partial class JobBoard(WebSettings settings, ILogger<JobBoard> log) : IAsyncDisposable
{
    // So that a server that runs for months does not keep all that it ever did.
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<string, (Job Job, Task Running)> _jobs = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>When the server began.</summary>
    public DateTimeOffset Began { get; } = settings.Time.GetUtcNow();

    /// <summary>All work that is kept, the latest first.</summary>
    public IReadOnlyList<Job> All => [.. _jobs.Values.Select(kept => kept.Job).OrderByDescending(job => job.Began)];

    /// <summary>Begins work that does not end with the request.</summary>
    /// <param name="word">The key of what it does.</param>
    /// <param name="who">Who begins it.</param>
    /// <param name="work">The work.</param>
    public Job Begin(string word, string who, Func<Job, CancellationToken, Task<JobResult>> work)
    {
        var job = new Job(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), word, who, settings.Time.GetUtcNow());
        _jobs[job.Id] = (job, Task.Run(() => RunAsync(job, work)));
        foreach (var old in _jobs.Values.Select(kept => kept.Job).Where(kept => kept.State != JobState.Running).OrderByDescending(kept => kept.Began).Skip(MostKept)) _jobs.TryRemove(old.Id, out _);
        return job;
    }

    /// <summary>One's own work; null where there is none of this id.</summary>
    public Job? Find(string id, string who) => _jobs.TryGetValue(id, out var kept) && kept.Job.Who == who ? kept.Job : null;

    /// <summary>The last work of a kind, whoever began it; null where there was none.</summary>
    public Job? Last(string word) => _jobs.Values.Select(kept => kept.Job).Where(job => job.Word == word).MaxBy(job => job.Began);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_jobs.Values.Select(kept => kept.Running));
        _stop.Dispose();
    }

    private async Task RunAsync(Job job, Func<Job, CancellationToken, Task<JobResult>> work)
    {
        try
        {
            await job.RunAsync(work, _stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The server stops; whatever was not written in full was not written.
        }
#pragma warning disable CA1031 // Nobody waits who could be told.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(log, failure, job.Word);
        }
    }

    [LoggerMessage(LogLevel.Error, "The work {Word} failed.")]
    private static partial void LogFailed(ILogger log, Exception failure, string word);
}
