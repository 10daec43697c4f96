using Jundeng.Plans;

namespace Jundeng.Ledger.Organisations;

/// <summary>What an import of organisations did.</summary>
/// <param name="Rows">Organisations in the list.</param>
/// <param name="Added">That were not known.</param>
/// <param name="Changed">That got other names or another kind.</param>
/// <param name="Unchanged">That were known so.</param>
/// <param name="Notes">What the person should know.</param>
public sealed record OrganisationsImported(int Rows, int Added, int Changed, int Unchanged, IReadOnlyList<LocalText> Notes);
