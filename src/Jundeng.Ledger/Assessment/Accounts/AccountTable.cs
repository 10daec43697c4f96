using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>A table in an account.</summary>
/// <param name="Heads">The names of its columns.</param>
/// <param name="Rows">Its rows, as many cells in each as there are columns.</param>
public sealed record AccountTable(IReadOnlyList<LocalText> Heads, IReadOnlyList<IReadOnlyList<LocalText>> Rows);
