namespace Jundeng.Ledger.Rounds;

/// <summary>A round as it is to be opened. A day that is not worked stands for the next one that is.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Period">What is reported on, such as <c>mid-year</c>; see <see cref="ReportPeriod"/>.</param>
/// <param name="Due">The day by which reports are due.</param>
/// <param name="Closes">The last day on which reports are taken without being admitted.</param>
/// <param name="Opens">The first day on which reports are taken; null = today.</param>
public sealed record RoundOpening(string PlanId, string Period, DateOnly Due, DateOnly Closes, DateOnly? Opens = null);
