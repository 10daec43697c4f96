using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A run (评价) of the ledger in one line: a version of a scheme applied to a cut.</summary>
/// <param name="Id">For people and addresses, such as <c>run-1</c>; given once.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">The scheme's title.</param>
/// <param name="Cut">The cut.</param>
/// <param name="Seed">What its draws came from; null where it drew nothing.</param>
/// <param name="Sha256">SHA-256 of its result.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeBy">Who made it.</param>
public sealed record RunSummary(string Id, string Scheme, int Version, LocalText Title, string Cut, ulong? Seed, string Sha256, DateTimeOffset MadeAt, string MadeBy)
{
    /// <summary>The version of the scheme as people name it.</summary>
    public SchemeName SchemeName => new(Scheme, Version);
}
