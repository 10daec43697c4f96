using Jundeng.Ledger;

namespace Jundeng.Web.Hosting.Jobs;

/// <summary>Long work that goes on while its page may be left.</summary>
/// <param name="id">Its id, in its address.</param>
/// <param name="word">The key of what it does.</param>
/// <param name="who">Who began it; only they see it.</param>
/// <param name="began">When.</param>
public sealed class Job(string id, string word, string who, DateTimeOffset began) : IProgress<long>
{
    private long _steps;

    public string Id => id;

    public string Word => word;

    public string Who => who;

    public DateTimeOffset Began => began;

    /// <summary>How many things have been looked at.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    public JobState State { get; private set; }

    /// <summary>Why it was refused.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>The page of what came of it; null before its end.</summary>
    public string? Href { get; private set; }

    /// <summary>What came of it, where that is kept nowhere else.</summary>
    public object? Result { get; private set; }

    public void Report(long value) => Interlocked.Exchange(ref _steps, value);

    internal async Task RunAsync(Func<Job, CancellationToken, Task<JobResult>> work, CancellationToken ct)
    {
        try
        {
            (Href, Result) = await work(this, ct);
            State = JobState.Done;
        }
        catch (LedgerRefusedException refused)
        {
            Refusals = refused.Reasons;
            State = JobState.Refused;
        }
        catch
        {
            State = JobState.Failed;
            throw;
        }
    }
}
