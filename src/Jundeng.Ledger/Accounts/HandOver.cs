namespace Jundeng.Ledger.Accounts;

/// <summary>A reporter hands over to a successor.</summary>
/// <param name="From">The name of the account that hands over.</param>
/// <param name="To">The name of the account that takes over.</param>
/// <param name="Organisation">Id of the organisation whose reports are handed over; null = all that the account reports for.</param>
/// <param name="On">The first day of the successor; not in the past.</param>
public sealed record HandOver(string From, string To, string? Organisation, DateOnly On);
