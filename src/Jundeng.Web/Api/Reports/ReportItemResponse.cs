using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Web.Api.Reports;

/// <summary>A value that a report must give.</summary>
/// <param name="TargetId">The target; null for the state of a task without targets.</param>
/// <param name="Indicator">What it measures.</param>
/// <param name="Comparator">How the promised value is meant.</param>
/// <param name="Promised">The promised value in base units.</param>
/// <param name="Unit">The measure word.</param>
/// <param name="IsPart">Whether only the unit's own part of it is meant.</param>
/// <param name="Entry">What the report says; null where it says nothing yet.</param>
/// <param name="Last">What was accepted last for an earlier day; null where nothing was.</param>
public sealed record ReportItemResponse(
    string? TargetId, string? Indicator, Comparator? Comparator, decimal? Promised, string? Unit, bool IsPart, ReportEntry? Entry, LastValue? Last)
{
    internal static ReportItemResponse Of(ReportItem item) => new(
        item.Target?.Id, item.Target?.Indicator, item.Target?.Comparator, item.Target?.Value, item.Target?.Unit, item.IsPart, item.Entry, item.Last);
}
