using Jundeng.Plans;

namespace Jundeng.Ledger.Observations;

/// <summary>What an import of observations did.</summary>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Added">Observations that are new.</param>
/// <param name="Revised">Those that became a further version.</param>
/// <param name="Unchanged">Those that were known so.</param>
/// <param name="Notes">What should be said about the table.</param>
public sealed record ObservationsImported(int Rows, int Added, int Revised, int Unchanged, IReadOnlyList<LocalText> Notes);
