namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>How a run is worked out. Nothing here changes its results.</summary>
public sealed record RunSettings
{
    /// <summary>How many threads at most; −1 for as many as there are processors.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Told the share done, from any thread; null for nobody.</summary>
    public Action<double>? Progress { get; init; }

    /// <summary>Ends the run.</summary>
    public CancellationToken Cancellation { get; init; }

    internal ParallelOptions Parallel => new() { MaxDegreeOfParallelism = Threads, CancellationToken = Cancellation };
}
