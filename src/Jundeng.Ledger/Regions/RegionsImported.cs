using Jundeng.Plans;

namespace Jundeng.Ledger.Regions;

/// <summary>What an import of regions did.</summary>
/// <param name="Rows">Regions in the list.</param>
/// <param name="Added">That were not known.</param>
/// <param name="Changed">That have another name, level, kind or parent now.</param>
/// <param name="Unchanged">That were known so.</param>
/// <param name="Notes">What the person should know.</param>
public sealed record RegionsImported(int Rows, int Added, int Changed, int Unchanged, IReadOnlyList<LocalText> Notes);
