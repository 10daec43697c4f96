using Jundeng.Ledger.Accounts;

namespace Jundeng.Web.Pages;

/// <summary>A place of the bar at the top.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Key">The key of its words.</param>
/// <param name="May">Who is shown it: those who may do one of these; empty = whoever is signed in.</param>
internal sealed record NavigationItem(string Href, string Key, params IReadOnlyList<AccessAction> May)
{
    /// <summary>How the addresses that belong to it begin.</summary>
    public string Place { get; init; } = Href;
}
