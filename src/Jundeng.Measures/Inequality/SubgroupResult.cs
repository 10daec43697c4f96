namespace Jundeng.Measures.Inequality;

/// <summary>One measure of subgroups: its estimate, or why there is none.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Estimate">The estimate; null where it is undefined.</param>
/// <param name="Undefined">Why there is none; null where there is one.</param>
public sealed record SubgroupResult(SubgroupMeasure Measure, Estimate? Estimate, UndefinedMeasureException? Undefined);
