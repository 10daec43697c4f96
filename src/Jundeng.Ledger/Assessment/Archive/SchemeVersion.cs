using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A version of a scheme in the ledger, in one line.</summary>
/// <param name="Id">The scheme.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">Title for people.</param>
/// <param name="FileName">Name of the document.</param>
/// <param name="Indicators">Number of its indicators.</param>
/// <param name="Sha256">SHA-256 of the document's bytes.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="AddedBy">Who added it.</param>
public sealed record SchemeVersion(string Id, int Version, LocalText Title, string FileName, int Indicators, string Sha256, DateTimeOffset AddedAt, string AddedBy)
{
    /// <summary>As people name it, such as <c>example@1</c>.</summary>
    public string Name => new SchemeName(Id, Version).ToString();
}
