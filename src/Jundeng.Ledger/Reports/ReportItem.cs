using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>A value that a report must give.</summary>
/// <param name="Target">The target; null for the state of a task without targets.</param>
/// <param name="IsPart">Whether only the unit's own part of it is meant.</param>
/// <param name="Entry">What the report says; null where it says nothing yet.</param>
/// <param name="Last">What was accepted last for an earlier day; null where nothing was.</param>
public sealed record ReportItem(PlanTarget? Target, bool IsPart, ReportEntry? Entry, LastValue? Last);
