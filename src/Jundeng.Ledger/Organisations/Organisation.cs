namespace Jundeng.Ledger.Organisations;

/// <summary>An organisation as it was on a day.</summary>
/// <param name="Id">For people and addresses; given once.</param>
/// <param name="RegionCode">Code of its region.</param>
/// <param name="Name">Its full name.</param>
/// <param name="ShortName">How it is mostly called; null where it is called by its full name.</param>
/// <param name="Aliases">Other names by which documents call it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Since">The first day of this state; null = as far back as is known.</param>
/// <param name="Heir">Id of the organisation that took over its tasks, reports and accounts; null while it exists.</param>
public sealed record Organisation(
    string Id, string RegionCode, string Name, string? ShortName, IReadOnlyList<string> Aliases, OrganisationKind Kind, DateOnly? Since, string? Heir);
