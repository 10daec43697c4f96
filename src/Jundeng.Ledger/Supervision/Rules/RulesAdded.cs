namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>A version of a rule set that is in the ledger now.</summary>
/// <param name="Version">The version.</param>
/// <param name="IsNew">False where the very same document was there already and nothing was written.</param>
public sealed record RulesAdded(RuleVersion Version, bool IsNew);
