namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>Whether a run still holds.</summary>
/// <param name="Id">The run.</param>
/// <param name="Recorded">SHA-256 of its result when it was made.</param>
/// <param name="Stored">SHA-256 of the result that is stored now.</param>
/// <param name="Recomputed">SHA-256 of the result of working it out again.</param>
public sealed record RunVerification(string Id, string Recorded, string Stored, string Recomputed)
{
    /// <summary>Whether all three are the same.</summary>
    public bool Holds => Recorded == Stored && Recorded == Recomputed;
}
