namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>A region to compare.</summary>
/// <param name="Id">What the data call it.</param>
/// <param name="Name">Its name; null where that is the id.</param>
/// <param name="Group">The group of regions that it belongs to; null for none.</param>
public sealed record SchemeRegion(string Id, string? Name, string? Group);
