namespace Jundeng.Ledger.Rounds;

/// <summary>A time in which units report on the tasks of a plan.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-2026-mid-year</c>.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="PlanTitle">Its title.</param>
/// <param name="Period">What is reported on.</param>
/// <param name="Opens">The first day.</param>
/// <param name="Due">The day by which reports are due, for units without an extension of their own.</param>
/// <param name="Closes">The last day on which reports are taken without being admitted.</param>
/// <param name="ClosedOn">The day on which a person closed it before its time; null where nobody did.</param>
/// <param name="State">Where it stands today.</param>
public sealed record Round(
    string Id, string PlanId, string PlanTitle, ReportPeriod Period, DateOnly Opens, DateOnly Due, DateOnly Closes, DateOnly? ClosedOn, RoundState State);
