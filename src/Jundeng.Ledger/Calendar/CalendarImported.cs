using Jundeng.Plans;

namespace Jundeng.Ledger.Calendar;

/// <summary>What an import of days did.</summary>
/// <param name="Rows">Days in the file.</param>
/// <param name="Added">Days of which nothing was known.</param>
/// <param name="Changed">Days of which something else was known.</param>
/// <param name="Unchanged">Days that were known so.</param>
/// <param name="Notes">What the person should know.</param>
public sealed record CalendarImported(int Rows, int Added, int Changed, int Unchanged, IReadOnlyList<LocalText> Notes);
