namespace Jundeng.Ledger.Allocations;

/// <summary>Who has a duty.</summary>
/// <param name="Name">Name of the organisation on the day; of the region where its government is not registered; else the name as the plan writes it.</param>
/// <param name="RegionCode">Code of its region on the day; null where nobody is registered for the name.</param>
/// <param name="Organisation">Id of the organisation; null where none is registered.</param>
public sealed record DutyHolder(string Name, string? RegionCode, string? Organisation)
{
    internal long? RegionId { get; init; }

    internal long? OrgNo { get; init; }
}
