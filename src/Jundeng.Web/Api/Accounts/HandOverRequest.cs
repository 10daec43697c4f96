namespace Jundeng.Web.Api.Accounts;

/// <summary>A reporter hands over to a successor.</summary>
/// <param name="To">The name of the account that takes over.</param>
/// <param name="On">The first day of the successor; not in the past.</param>
/// <param name="Organisation">Id of the organisation whose reports are handed over; null = all that the account reports for.</param>
public sealed record HandOverRequest(string To, DateOnly On, string? Organisation = null);
