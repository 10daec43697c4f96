using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A run worked out again from its scheme and its cut, with every step.</summary>
/// <param name="Summary">The run.</param>
/// <param name="Cut">What it rests on.</param>
/// <param name="Run">What it came to.</param>
/// <param name="Digest">SHA-256 of that.</param>
public sealed record RecomputedRun(RunSummary Summary, StoredCut Cut, AssessmentRun Run, string Digest)
{
    /// <summary>Whether it came to the same bytes as when it was made.</summary>
    public bool IsTheSame => Digest == Summary.Sha256;
}
