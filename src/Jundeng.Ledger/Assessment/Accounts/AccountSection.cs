using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>One step of an account.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Sentences">What was done, with its numbers.</param>
/// <param name="Table">What is better seen in a table; null for none.</param>
public sealed record AccountSection(LocalText Heading, IReadOnlyList<LocalText> Sentences, AccountTable? Table = null);
