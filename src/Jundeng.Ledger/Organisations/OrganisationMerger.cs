namespace Jundeng.Ledger.Organisations;

/// <summary>Organisations are dissolved; their open tasks, reports and accounts pass to their heir.</summary>
/// <param name="From">Ids of those that are dissolved.</param>
/// <param name="Heir">Id of the organisation of the same region that takes over.</param>
/// <param name="On">The first day after; not in the future.</param>
public sealed record OrganisationMerger(IReadOnlyList<string> From, string Heir, DateOnly On);
