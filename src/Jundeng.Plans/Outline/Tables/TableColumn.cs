namespace Jundeng.Plans.Outline.Tables;

/// <summary>A column of a table, from its name.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">Its name without bracket.</param>
/// <param name="Unit">The unit of its numbers, as in 总投资（万元）; null where the name does not say.</param>
/// <param name="Year">The year of its values, as in 2020年目标; null where the name does not say.</param>
internal sealed record TableColumn(TableColumnKind Kind, string Name, string? Unit, int? Year);
