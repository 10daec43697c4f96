using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Analysis;

/// <summary>A table of subgroups.</summary>
/// <param name="Settings">In the order of the table, at least one.</param>
/// <param name="Notes">What should be said about it.</param>
public sealed record SubgroupData(IReadOnlyList<SubgroupSetting> Settings, IReadOnlyList<LocalText> Notes);
