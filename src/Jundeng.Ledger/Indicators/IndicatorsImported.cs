namespace Jundeng.Ledger.Indicators;

/// <summary>What an import of indicators did.</summary>
/// <param name="Rows">Rows of the list.</param>
/// <param name="Added">New indicators.</param>
/// <param name="Changed">Known ones that are defined otherwise now.</param>
/// <param name="Unchanged">Known ones that were defined so already.</param>
public sealed record IndicatorsImported(int Rows, int Added, int Changed, int Unchanged);
