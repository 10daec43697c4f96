namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>A version of a rule set with its document.</summary>
/// <param name="Version">The version.</param>
/// <param name="Rules">What the document says.</param>
/// <param name="Document">The document, byte for byte.</param>
public sealed record StoredRules<T>(RuleVersion Version, T Rules, byte[] Document)
    where T : RuleSet;
