namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A run with its result.</summary>
/// <param name="Summary">The run.</param>
/// <param name="Result">The result as canonical JSON, byte for byte.</param>
public sealed record StoredRun(RunSummary Summary, byte[] Result);
