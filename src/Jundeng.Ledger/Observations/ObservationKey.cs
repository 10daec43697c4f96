namespace Jundeng.Ledger.Observations;

/// <summary>What an observation is of; the group is empty for the whole.</summary>
internal readonly record struct ObservationKey(long RegionId, string Indicator, string Period, string GroupName);
