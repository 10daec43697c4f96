namespace Jundeng.Ledger.Rounds;

/// <summary>More time as it is stored; for all units where none is named.</summary>
internal sealed record RoundExtensionRow(long? UnitRegionId, long? UnitNo, string Due, string Closes);
