using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>A version of a rule set in the ledger, in one line.</summary>
/// <param name="Id">What the rules are called.</param>
/// <param name="Version">Their version.</param>
/// <param name="Title">Title for people.</param>
/// <param name="FileName">Name of the document.</param>
/// <param name="Sha256">SHA-256 of the document's bytes.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="AddedBy">Who added it.</param>
public sealed record RuleVersion(string Id, int Version, LocalText Title, string FileName, string Sha256, DateTimeOffset AddedAt, string AddedBy)
{
    /// <summary>As people name it, such as <c>default@1</c>.</summary>
    public string Name => new SchemeName(Id, Version).ToString();
}
