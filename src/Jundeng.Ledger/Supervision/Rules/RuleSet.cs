using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>Rules that a place has declared in a document, in one version.</summary>
/// <param name="Id">What the rules are called.</param>
/// <param name="Version">Their version, from 1.</param>
public abstract record RuleSet(string Id, int Version)
{
    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>As people name them, such as <c>default@1</c>.</summary>
    public string Name => new SchemeName(Id, Version).ToString();
}
