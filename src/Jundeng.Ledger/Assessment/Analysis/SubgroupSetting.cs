using Jundeng.Measures.Inequality;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>Subgroups that are compared with each other: those of one indicator, place, time and dimension.</summary>
/// <param name="Keys">What sets them apart from other rows of the table, by column; none where the table has no such columns.</param>
/// <param name="Subgroups">Their names, in the order of the table.</param>
/// <param name="Comparison">Their values.</param>
/// <param name="Groups">The group of each subgroup; null where the table names none.</param>
public sealed record SubgroupSetting(IReadOnlyList<KeyValuePair<string, string>> Keys, IReadOnlyList<string> Subgroups, SubgroupComparison Comparison, IReadOnlyList<string>? Groups);
