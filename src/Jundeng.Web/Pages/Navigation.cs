using Jundeng.Ledger.Accounts;
using Jundeng.Web.Hosting;

namespace Jundeng.Web.Pages;

/// <summary>The places of the bar at the top, in the order of the work.</summary>
internal static class Navigation
{
    public static IReadOnlyList<NavigationItem> All { get; } =
    [
        new("/", "nav.home"),
        new("/plans", "nav.plans", AccessAction.LedgerRead),
        new(Routes.Supervision, "nav.supervision", AccessAction.LedgerRead),
        new("/rounds", "nav.rounds", AccessAction.LedgerRead),
        new("/reports", "nav.reports", AccessAction.ReportDraft),
        new("/assessment", "nav.assessment", AccessAction.AssessmentRead),
        new(Routes.Releases, "nav.releases", AccessAction.ReleaseDraft, AccessAction.ReleaseApprove),
        new("/registry/regions", "nav.registry", AccessAction.LedgerRead, AccessAction.CalendarChange) { Place = "/registry" },
        new("/accounts", "nav.accounts", AccessAction.AccountRead),
        new("/audit", "nav.audit", AccessAction.AuditRead),
        new(Routes.Settings, "nav.settings", AccessAction.SettingsChange, AccessAction.AuditRead),
    ];

    /// <summary>Those that a visitor is shown; nothing to whom nobody knows.</summary>
    public static IEnumerable<NavigationItem> For(Visitor visitor, AccessRights rights) => visitor.IsKnown ? All.Where(item => item.May.Count == 0 || item.May.Any(rights.May)) : [];

    /// <summary>Whether an address belongs to a place.</summary>
    public static bool IsAt(NavigationItem item, string path) =>
        path == item.Href || (item.Place != "/" && path.StartsWith($"{item.Place}/", StringComparison.Ordinal));
}
