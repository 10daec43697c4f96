namespace Jundeng.Ledger.Audit;

/// <summary>An event as it is stored.</summary>
internal sealed record EventRow(
    long RegionId, long Seq, string At, string Who, string What, string About, string? Why, string? Before, string? After, string Hash)
{
    public const string Columns = "region_id, seq, at, who, what, about, why, before, after, hash";

    /// <summary>What the hash must be behind an event with the hash <paramref name="previous"/>.</summary>
    public string HashAfter(string previous)
    {
        using var hash = new FieldHash();
        return HashAfter(previous, hash);
    }

    public string HashAfter(string previous, FieldHash hash) =>
        hash.Add(previous).Add(RegionId).Add(Seq).Add(At).Add(Who).Add(What).Add(About).Add(Why).Add(Before).Add(After).Finish();
}
