namespace Jundeng.Web.Pages.Audit;

/// <summary>One fact of an event.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Before">What it was; null where there was nothing.</param>
/// <param name="After">What it is; null where nothing is left.</param>
public sealed record EventFact(string Name, string? Before, string? After);
