namespace Jundeng.Ledger.Regions;

/// <summary>A row of a table of figures by region.</summary>
/// <param name="Period">As written; null where the table has none.</param>
/// <param name="Indicator">As written; null where the table has none.</param>
/// <param name="Group">As written; null where the table has none.</param>
/// <param name="Unit">As written; null where the table has none.</param>
/// <param name="Amount">The region and its amount.</param>
public sealed record RegionFigure(string? Period, string? Indicator, string? Group, string? Unit, RegionAmount Amount);
