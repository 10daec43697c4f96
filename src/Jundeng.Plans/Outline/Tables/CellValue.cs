namespace Jundeng.Plans.Outline.Tables;

/// <summary>A cell that holds a number whose meaning stands in other cells.</summary>
/// <param name="Cell">The words of the cell.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="Unit">The unit that another cell names, multiplier included; null where none does.</param>
/// <param name="Kind">The role of the column.</param>
/// <param name="Year">The year of the column.</param>
/// <param name="Binding">True for 约束性, false for 预期性.</param>
internal sealed record CellValue(TextSpan Cell, string Indicator, string? Unit, TargetKind Kind, int? Year, bool? Binding);
